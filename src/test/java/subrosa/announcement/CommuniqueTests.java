package subrosa.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import subrosa.Readers;
import subrosa.channel.Tempo;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.conclusion.Standing;
import subrosa.instrument.Drafts;
import subrosa.instrument.Instrument;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;
import subrosa.policy.Gates;

/** INV-01, INV-05, INV-07 and INV-12 on what is released; INV-15 on who is told first. */
class CommuniqueTests {

    private static final Instant NOW = Instant.parse("1993-09-13T15:00:00Z");
    private static final Standing FIRM = new Standing(List.of());
    private static final UUID MEMCON = UUID.randomUUID();
    private static final Set<UUID> ON_FILE = Set.of(MEMCON);
    private static final Attestation TRUE = new Attestation(AttestationOutcome.TRUTHFUL, List.of(MEMCON), null);
    private static final Outlets OUTLETS = new Outlets("Press conference", true);
    private static final NoticeTimes TIMES = new NoticeTimes(Duration.ofHours(48), Duration.ofHours(24));

    private final Instrument instrument = as(() -> {
        var declaration = Drafts.instrument();
        declaration.revise(Drafts.articles("The aim."), NOW);
        return declaration;
    });

    @Test
    void goesOutWhenAllIsClearedAndAllAreTold() {
        var communique = communique();
        release(communique, FIRM, told(communique, 48, 24, null), Tempo.MEDIATED, NOW);
        assertThat(communique.releasedAt()).contains(NOW);
        assertThatThrownBy(() -> release(communique, FIRM, told(communique, 48, 24, null), Tempo.MEDIATED, NOW))
                .isInstanceOf(ReleasedAlready.class);
    }

    @Test
    void staysInTheHouseUntilALawyerAttestedItFromTheRecords() {
        var communique = written();
        assertThatThrownBy(() -> release(communique, FIRM, told(communique, 48, 24, null), Tempo.MEDIATED, NOW))
                .as("INV-07")
                .isInstanceOf(NotTruthful.class);
        assertThatThrownBy(() -> communique.attest(
                        new Attestation(AttestationOutcome.TRUTHFUL, List.of(), null),
                        ON_FILE,
                        Readers.named("legal"),
                        NOW))
                .isInstanceOf(RecordsNotOpened.class);
        assertThatThrownBy(() -> communique.attest(
                        new Attestation(AttestationOutcome.TRUTHFUL, List.of(UUID.randomUUID()), null),
                        ON_FILE,
                        Readers.named("legal"),
                        NOW))
                .isInstanceOf(RecordNotOnFile.class);
        communique.attest(TRUE, ON_FILE, Readers.named("legal"), NOW);
        assertThatThrownBy(() -> release(communique, FIRM, told(communique, 48, 24, null), Tempo.MEDIATED, NOW))
                .isInstanceOf(NotApproved.class);
        communique.direct(new Direction(DirectionOutcome.RETURN, "Shorter"), Readers.named("poldir"), NOW);
        assertThatThrownBy(() -> release(communique, FIRM, told(communique, 48, 24, null), Tempo.MEDIATED, NOW))
                .as("sent back")
                .isInstanceOf(NotApproved.class);
    }

    @Test
    void authorLawyerAndDirectorAreThreePeople() {
        var communique = written();
        assertThatThrownBy(() -> communique.attest(TRUE, ON_FILE, Readers.named("press"), NOW))
                .as("INV-05")
                .isInstanceOf(DrafterAttests.class);
        communique.attest(TRUE, ON_FILE, Readers.named("legal"), NOW);
        for (var deputy : List.of(
                Readers.deputy("poldir", "legal", NOW),
                Readers.absent("poldir", "press", NOW),
                Readers.onceDeputy("poldir", "legal", NOW)))
            assertThatThrownBy(() -> communique.direct(Direction.approved(), deputy, NOW))
                    .isInstanceOf(DrafterAttests.class);
        for (var account : List.of("press", "legal"))
            assertThatThrownBy(() -> communique.direct(Direction.approved(), Readers.named(account), NOW))
                    .isInstanceOf(DrafterAttests.class);
        communique.direct(Direction.approved(), Readers.named("poldir"), NOW);
        assertThat(communique.directedBy()).contains("poldir");
    }

    @Test
    void whatWasFoundAboutItStays() {
        var communique = communique();
        assertThatThrownBy(() -> communique.attest(TRUE, ON_FILE, Readers.named("legal2"), NOW))
                .as("INV-03")
                .isInstanceOf(VettedAlready.class);
        assertThatThrownBy(() -> communique.direct(Direction.approved(), Readers.named("poldir2"), NOW))
                .isInstanceOf(VettedAlready.class);
    }

    @Test
    void isNotReleasedOnceSetAside() {
        var communique = communique();
        communique.setAside("Overtaken by the signature", "press");
        assertThatThrownBy(() -> release(communique, FIRM, told(communique, 48, 24, null), Tempo.MEDIATED, NOW))
                .isInstanceOf(SetAside.class);
        assertThat(communique.released()).isFalse();
        var released = communique();
        release(released, FIRM, told(released, 48, 24, null), Tempo.MEDIATED, NOW);
        assertThatThrownBy(() -> released.setAside("Too late", "press")).isInstanceOf(ReleasedAlready.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Gate.class,
            names = {"LEGAL_REVIEW", "INTEGRITY_REVIEW", "TEXT_APPROVED"})
    void staysInTheHouseWhileAGateIsShut(Gate gate) {
        var communique = communique();
        var shut = new Standing(List.of(new Gates.Shut(gate, "No.")));
        assertThatThrownBy(() -> release(communique, shut, told(communique, 48, 24, null), Tempo.MEDIATED, NOW))
                .isInstanceOfSatisfying(
                        GateShut.class, refused -> assertThat(refused.gates()).containsExactly(gate));
        assertThat(communique.released()).isFalse();
    }

    @Test
    void refusesAnnouncementWhenTextChangedAfterItWasWritten() {
        var communique = communique();
        as(() -> instrument.revise(Drafts.articles("Another aim."), NOW));
        assertThatThrownBy(() -> release(communique, FIRM, told(communique, 48, 24, null), Tempo.MEDIATED, NOW))
                .isInstanceOf(TextChangedSinceDraft.class);
    }

    @Test
    void waitsForItsHour() {
        var communique = communique();
        assertThatThrownBy(() ->
                        release(communique, FIRM, told(communique, 48, 24, null), Tempo.MEDIATED, NOW.minusSeconds(1)))
                .isInstanceOf(EmbargoStands.class);
    }

    @Test
    void alliesAndParliamentAreToldFirst() {
        var communique = communique();
        assertThatThrownBy(() -> release(communique, FIRM, List.of(), Tempo.MEDIATED, NOW))
                .isInstanceOf(NotToldFirst.class);
        assertThatThrownBy(() -> release(communique, FIRM, told(communique, 47, 24, "Late"), Tempo.STANDARD, NOW))
                .isInstanceOf(ToldTooLate.class);
        assertThatThrownBy(() -> release(communique, FIRM, told(communique, 48, 23, "Late"), Tempo.STANDARD, NOW))
                .isInstanceOf(ToldTooLate.class);
    }

    @Test
    void onlyCrisisExcusesLateNoticeAndOnlyWithTheReason() {
        var communique = communique();
        assertThatThrownBy(() -> release(communique, FIRM, told(communique, 0, 0, " "), Tempo.CRISIS, NOW))
                .isInstanceOf(ToldTooLate.class);
        release(communique, FIRM, told(communique, 0, 0, "No sooner possible"), Tempo.CRISIS, NOW);
        assertThat(communique.released()).isTrue();
    }

    @Test
    void broughtForwardItWaitsForNoHourButStillTellsOthersFirst() {
        var communique = communique();
        var early = NOW.minusSeconds(60);
        assertThatThrownBy(() -> bringForward(communique, List.of(), early)).isInstanceOf(NotToldFirst.class);
        assertThatThrownBy(() -> bringForward(communique, told(communique, 0, 0, null), early))
                .as("told after the release")
                .isInstanceOf(ToldTooLate.class);
        bringForward(communique, told(communique, 1, 1, null), early);
        assertThat(communique.releasedAt()).contains(early);
    }

    @Test
    void namesNobodyWhoDidNotAgree() {
        assertThatThrownBy(() -> as(() -> new Communique(
                        "CH-TEST01",
                        List.of(instrument),
                        draft(new Credit("Warren Christopher", "presented by", false)),
                        NOW)))
                .as("INV-12")
                .isInstanceOf(AuthorshipFalselyAttributed.class);
    }

    private Communique communique() {
        var communique = written();
        communique.attest(TRUE, ON_FILE, Readers.named("legal"), NOW);
        communique.direct(Direction.approved(), Readers.named("poldir"), NOW);
        return communique;
    }

    private Communique written() {
        return as(() -> new Communique("CH-TEST01", List.of(instrument), draft(), NOW));
    }

    private static CommuniqueDraft draft(Credit... credits) {
        return new CommuniqueDraft(
                null,
                "Declaration",
                "Facts",
                "Decisions",
                null,
                List.of(credits),
                NOW.atOffset(ZoneOffset.UTC),
                List.of("en"),
                null,
                "Political",
                null,
                null);
    }

    private static List<AdvanceNotice> told(
            Communique communique, int alliesHours, int parliamentHours, @Nullable String reason) {
        return as(() -> List.of(
                new AdvanceNotice(
                        communique,
                        new NoticeDraft(
                                Audience.ALLIES, List.of("Jordan"), NOW.minus(Duration.ofHours(alliesHours)), reason),
                        NOW),
                new AdvanceNotice(
                        communique,
                        new NoticeDraft(
                                Audience.PARLIAMENT,
                                List.of("Speaker"),
                                NOW.minus(Duration.ofHours(parliamentHours)),
                                reason),
                        NOW)));
    }

    private void bringForward(Communique communique, List<AdvanceNotice> notices, Instant at) {
        as(() -> {
            communique.release(List.of(instrument), List.of(FIRM), notices, Tempo.STANDARD, true, TIMES, OUTLETS, at);
            return communique;
        });
    }

    private void release(
            Communique communique, Standing standing, List<AdvanceNotice> notices, Tempo tempo, Instant at) {
        as(() -> {
            communique.release(List.of(instrument), List.of(standing), notices, tempo, false, TIMES, OUTLETS, at);
            return communique;
        });
    }

    private static <T> T as(Supplier<T> work) {
        return CurrentReader.runAs(new Reader("press", Set.of()), work);
    }
}
