package subrosa.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import subrosa.Readers;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.policy.Subject;

/** INV-07: no words leave the house that a lawyer has not held against the records; INV-05: three people; never a false denial. */
class PublicStatementTests {

    private static final Instant NOW = Instant.parse("1993-08-27T12:00:00Z");
    private static final UUID MEMCON = UUID.randomUUID();
    private static final Set<UUID> ON_FILE = Set.of(MEMCON);
    private static final Attestation TRUE = new Attestation(AttestationOutcome.TRUTHFUL, List.of(MEMCON), null);

    @Test
    void isIssuedWhenAttestedAndApproved() {
        var statement = statement(Stance.CONTROLLED_DISCLOSURE, false);
        statement.attest(TRUE, ON_FILE, Readers.named("legal"), NOW);
        statement.approve(Readers.named("poldir"), NOW);
        statement.issue(NOW);
        assertThat(statement.issuedAt()).contains(NOW);
        assertThatThrownBy(() -> statement.issue(NOW)).isInstanceOf(StatementIssued.class);
    }

    @Test
    void refusesAttestationWithoutOpenedRecords() {
        assertThatThrownBy(() -> statement(Stance.NCND, false)
                        .attest(
                                new Attestation(AttestationOutcome.TRUTHFUL, List.of(), null),
                                ON_FILE,
                                Readers.named("legal"),
                                NOW))
                .isInstanceOf(RecordsNotOpened.class);
    }

    @Test
    void refusesAttestationFromARecordThatIsNotInTheDossier() {
        var elsewhere = new Attestation(AttestationOutcome.TRUTHFUL, List.of(MEMCON, UUID.randomUUID()), null);
        assertThatThrownBy(() -> statement(Stance.NCND, false).attest(elsewhere, ON_FILE, Readers.named("legal"), NOW))
                .isInstanceOf(RecordNotOnFile.class);
    }

    @Test
    void refusesWhatNobodyAttestedOrApproved() {
        var statement = statement(Stance.CONTROLLED_DISCLOSURE, false);
        assertThatThrownBy(() -> statement.issue(NOW)).isInstanceOf(NotTruthful.class);
        assertThatThrownBy(() -> statement.approve(Readers.named("poldir"), NOW))
                .isInstanceOf(NotTruthful.class);
        statement.attest(TRUE, ON_FILE, Readers.named("legal"), NOW);
        assertThatThrownBy(() -> statement.issue(NOW)).isInstanceOf(NotApproved.class);
    }

    @Test
    void refusesWhatTheLawyerFoundUntrue() {
        var statement = statement(Stance.CONTROLLED_DISCLOSURE, false);
        statement.attest(
                new Attestation(AttestationOutcome.NOT_TRUTHFUL, TRUE.recordsOpened(), "The date"),
                ON_FILE,
                Readers.named("legal"),
                NOW);
        assertThatThrownBy(() -> statement.approve(Readers.named("poldir"), NOW))
                .isInstanceOf(NotTruthful.class);
    }

    @Test
    void drafterLawyerAndDirectorAreThreePeople() {
        var statement = statement(Stance.CONTROLLED_DISCLOSURE, false);
        assertThatThrownBy(() -> statement.attest(TRUE, ON_FILE, Readers.named("press"), NOW))
                .isInstanceOf(DrafterAttests.class);
        statement.attest(TRUE, ON_FILE, Readers.named("legal"), NOW);
        assertThatThrownBy(() -> statement.approve(Readers.named("press"), NOW)).isInstanceOf(DrafterAttests.class);
        assertThatThrownBy(() -> statement.approve(Readers.named("legal"), NOW)).isInstanceOf(DrafterAttests.class);
    }

    @Test
    void refusesAFalseDenial() {
        assertThatThrownBy(() -> statement(Stance.NCND, true)).isInstanceOf(FalseDenial.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stance.class,
            names = {"SUSPEND", "ACCELERATE_ANNOUNCEMENT", "NO_COMMENT"})
    void saysNothingUnderAPostureThatDoesNotSpeak(Stance stance) {
        assertThatThrownBy(() -> statement(stance, false)).isInstanceOf(NoPosture.class);
    }

    private static PublicStatement statement(Stance stance, boolean denies) {
        return CurrentReader.runAs(new Reader("press", Set.of()), () -> {
            var posture = new Posture(
                    Subject.channel("CH-TEST01"),
                    new Exposure(
                            Accuracy.ACCURATE,
                            Maturity.TEXT_READY,
                            CounterpartStance.SILENT,
                            false,
                            false,
                            false,
                            false,
                            null),
                    stance,
                    true,
                    List.of(),
                    List.of("E7"),
                    NOW);
            return new PublicStatement(
                    posture,
                    new StatementDraft("Contacts have taken place.", StatementAudience.PUBLIC, denies, null),
                    NOW);
        });
    }
}
