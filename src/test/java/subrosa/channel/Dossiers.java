package subrosa.channel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import subrosa.Readers;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.compartment.Reader;
import subrosa.compartment.Role;

/** Makes the records that domain tests begin with; the desk officer is their author unless a test says otherwise. */
final class Dossiers {

    static final Instant NOW = Instant.parse("1993-01-20T09:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("1993-01-20");

    private Dossiers() {}

    static <T> T as(String account, Supplier<T> work) {
        return CurrentReader.runAs(new Reader(account, Set.of(Role.DESK)), work);
    }

    static Channel channel() {
        return new Channel("CH-TEST01", opening(Track.TRACK_2), "desk", NOW);
    }

    static Opening opening(Track track) {
        return new Opening(
                "HARVEST",
                Level.TOP_SECRET,
                track,
                List.of(
                        new Party("Israel", Nature.STATE, true, "il", null),
                        new Party("PLO", Nature.NON_STATE, false, null, null)),
                List.of(new Person("Rabin", "Israel", "Prime Minister"), new Person("Arafat", "PLO", "Chairman")),
                List.of(new Person("Hirschfeld", "Israel", null)),
                List.of());
    }

    static MandateDraft memo(LocalDate expiresOn) {
        return new MandateDraft(
                "assessment",
                "objective",
                "Qurei",
                "Hirschfeld",
                "scope",
                "limits",
                "red lines",
                "stop conditions",
                List.of(Medium.IN_PERSON, Medium.TELEPHONE),
                "reporting",
                "publicity",
                expiresOn,
                List.of(),
                false,
                false,
                false,
                3,
                true,
                false,
                null,
                null,
                List.of());
    }

    static Mandate draft() {
        return as("desk", () -> new Mandate("CH-TEST01", memo(TODAY.plusDays(80)), NOW));
    }

    static List<MandateClearance> clearances(Mandate mandate, ClearanceOutcome lawfulness) {
        return List.of(
                clearance(mandate, "legal", ClearanceKind.LAWFULNESS, lawfulness),
                clearance(mandate, "poldir", ClearanceKind.POLICY, ClearanceOutcome.CLEARED),
                clearance(mandate, "security", ClearanceKind.SECURITY, ClearanceOutcome.CLEARED));
    }

    static MandateClearance clearance(Mandate mandate, String by, ClearanceKind kind, ClearanceOutcome outcome) {
        return as(by, () -> new MandateClearance(mandate, kind, outcome, "because of the law", NOW));
    }

    static Mandate signed() {
        var mandate = draft();
        mandate.sign(clearances(mandate, ClearanceOutcome.CLEARED_WITH_FLAG), Readers.named("principal"), NOW);
        return mandate;
    }

    static Memcon memcon(LocalDate heldOn) {
        return memcon(heldOn, "none", null, false, null);
    }

    static Memcon memcon(
            LocalDate heldOn,
            String commitments,
            @Nullable String authority,
            boolean exceeded,
            @Nullable String excess) {
        return new Memcon(
                heldOn,
                "Sarpsborg",
                Medium.IN_PERSON,
                List.of(),
                "Pundak",
                "our points",
                "their words",
                "none",
                commitments,
                authority,
                null,
                "frank",
                null,
                "a second round",
                false,
                true,
                exceeded,
                excess,
                false,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NextStep.ANOTHER_CONTACT,
                false);
    }

    static Conversation conversation(LocalDate heldOn) {
        return new Conversation(
                heldOn,
                "Sarpsborg",
                Medium.IN_PERSON,
                List.of(),
                "Pundak",
                false,
                "our points",
                "their words",
                "none",
                "none",
                null,
                null,
                "frank",
                null,
                "a second round");
    }

    static Intermediary intermediary() {
        return as(
                "desk",
                () -> new Intermediary(
                        "CH-TEST01", new NamedIntermediary("ALDER", Capacity.COUNTERPART_ENVOY, "envoy"), NOW));
    }

    static Assessment graded(Intermediary intermediary, String by, Confidence confidence) {
        var assessment = as(by, () -> new Assessment(intermediary, grades(), NOW));
        assessment.conclude("C6", confidence, Traffic.ANY, null, NOW.plus(Duration.ofDays(90)));
        intermediary.assessed(confidence, Traffic.ANY);
        return assessment;
    }

    static Grades grades() {
        return new Grades(
                "known",
                Access.CLAIMED,
                null,
                "letter",
                "independent",
                null,
                "B",
                "3",
                Corroboration.YES,
                null,
                false,
                null);
    }
}
