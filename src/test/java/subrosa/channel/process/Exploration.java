package subrosa.channel.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import subrosa.Memcons;
import subrosa.Story;
import subrosa.channel.Channels;
import subrosa.channel.Nature;
import subrosa.channel.Opening;
import subrosa.channel.Party;
import subrosa.channel.Person;
import subrosa.channel.Track;
import subrosa.compartment.Level;

/** One channel at its beginning, and the submissions that path tests of the channel module make. */
final class Exploration {

    private final Story story;
    private final Clock clock;
    final String channel;

    Exploration(Story story, Channels channels, Clock clock) {
        this(story, channels, clock, opening());
    }

    Exploration(Story story, Channels channels, Clock clock, Opening opening) {
        this.story = story;
        this.clock = clock;
        this.channel = story.as("desk", () -> channels.open(opening).ref());
        story.readEverybodyIn(channel);
    }

    private static Opening opening() {
        return new Opening(
                "HARVEST",
                Level.TOP_SECRET,
                Track.TRACK_2,
                List.of(
                        new Party("Israel", Nature.STATE, true, "il", null),
                        new Party("PLO", Nature.NON_STATE, false, null, null)),
                List.of(new Person("Rabin", "Israel", "Prime Minister"), new Person("Arafat", "PLO", "Chairman")),
                List.of(new Person("Hirschfeld", "Israel", null)),
                List.of());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String inDays(int days) {
        return today().plusDays(days).toString();
    }

    Map<String, Object> mandate() {
        var draft = new HashMap<String, Object>();
        draft.put("assessment", "Formal talks stand still.");
        draft.put("objective", "Find out whether a declaration of principles is possible.");
        draft.put("interlocutor", "Qurei");
        draft.put("envoy", "Hirschfeld, in private capacity");
        draft.put("risks", "Publicity");
        draft.put("scope", "Principles of an interim arrangement");
        draft.put("limits", "No commitment");
        draft.put("redLines", "No recognition by the envoys");
        draft.put("stopConditions", "Publicity");
        draft.put("permittedMedia", List.of("IN_PERSON", "TELEPHONE"));
        draft.put("reporting", "To the deputy minister, the same day");
        draft.put("expiresOn", inDays(80));
        draft.put("coreIssues", 4);
        draft.put("formalTalksFailed", true);
        draft.put(
                "intermediaries",
                List.of(Map.of("pseudonym", "ALDER", "capacity", "COUNTERPART_ENVOY", "handler", "envoy")));
        return draft;
    }

    void clear(String lawfulness, String policy) {
        story.as("legal").completes(channel, "clearLawfulness", Map.of("outcome", lawfulness, "finding", "finding"));
        story.as("poldir").completes(channel, "clearPolicy", Map.of("outcome", policy, "finding", "finding"));
        story.as("security").completes(channel, "clearSecurity", Map.of("outcome", "CLEARED", "finding", "finding"));
    }

    /** The minutes of a call of four that decides for the contact. */
    Map<String, Object> mandateCall() {
        var minutes = new HashMap<String, Object>();
        minutes.put("heldAt", clock.instant().toString());
        minutes.put("participants", List.of("principal", "poldir", "legal", "security"));
        minutes.put("minutes", "The political director asked, and nobody was against it.");
        minutes.put("decision", "APPROVE");
        minutes.put("lawfulness", "CLEARED");
        minutes.put("lawfulnessFinding", "Nothing forbids it.");
        minutes.put("policyFinding", "It serves the public line.");
        minutes.put("securityFinding", "The place is safe.");
        return minutes;
    }

    void confirm(String... accounts) {
        for (var account : accounts)
            story.as(account).completes(channel, "confirmMinutes", Map.of("outcome", "CONFIRM"));
    }

    /** From an empty channel to a mandate in force and readers read in. */
    Story.Run authorise() {
        var run = story.start("mandate", channel, Map.of());
        story.as("desk").completes(channel, "draftMandate", mandate());
        clear("CLEARED_WITH_FLAG", "CLEARED");
        story.as("principal").completes(channel, "signMandate", Map.of("outcome", "SIGN"));
        story.as("security")
                .completes(
                        channel,
                        "completeReadIn",
                        Map.of("readers", List.of("envoy", "intel"), "briefedOn", today().toString()));
        return run;
    }

    Map<String, Object> plan() {
        return Map.of(
                "plannedFor", inDays(1),
                "medium", "IN_PERSON",
                "counterpart", "Qurei",
                "purpose", "Listen",
                "talkingPoints", "Peace is possible.");
    }

    Map<String, Object> memcon(String next) {
        var memcon = Memcons.held(today(), "Sarpsborg");
        memcon.put("followUp", "A second round");
        memcon.put("counterpartWilling", true);
        memcon.put("next", next);
        return memcon;
    }

    void meets(Map<String, Object> memcon) {
        story.as("envoy").completes(channel, "planContact", plan());
        story.as("envoy").completes(channel, "recordMemcon", memcon);
    }

    Map<String, Object> test(String stakes) {
        return Map.of(
                "asked",
                "Change the position in the formal talks",
                "dueOn",
                inDays(10),
                "observation",
                "The delegation's speech",
                "stakes",
                stakes,
                "reversible",
                true,
                "testsAgreed",
                1);
    }

    Map<String, Object> observation(String outcome) {
        return Map.of(
                "outcome",
                outcome,
                "observedOn",
                today().toString(),
                "observed",
                "The delegation did it.",
                "verifiedBy",
                "Protocol of the formal talks");
    }

    Map<String, Object> grades(String source, String information, String access, String corroboration) {
        return Map.of(
                "identityBasis", "Known for years",
                "access", access,
                "authorityEvidence", "His chairman's words",
                "independence", "None looked for",
                "source", source,
                "information", information,
                "corroboration", corroboration);
    }

    UUID firstIntermediary(subrosa.channel.Intermediaries intermediaries) {
        return story.asSystem(() -> intermediaries.of(channel).get(0).id());
    }
}
