package subrosa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.instrument.Drafts.NOW;
import static subrosa.instrument.Drafts.articles;
import static subrosa.review.Reviewed.as;
import static subrosa.review.Reviewed.instrument;
import static subrosa.review.Reviewed.memo;
import static subrosa.review.Reviewed.revise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import subrosa.Readers;
import subrosa.channel.Tempo;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.instrument.Drafts;
import subrosa.instrument.Instrument;

/** INV-05, INV-06, INV-09 at G2, and the cabinet in MEDIATED tempo. */
class ApprovalTests {

    @Test
    void namesTheTextThatItApproves() {
        var instrument = instrument("a");
        assertThat(approve("principal", instrument, memo(instrument), reviewed(true, true), Tempo.STANDARD, null)
                        .hash())
                .isEqualTo(instrument.hash());
    }

    @Test
    void refusesApprovalWithoutAnInclusionStatement() {
        var instrument = instrument("a");
        assertThatThrownBy(() ->
                        approve("principal", instrument, memo(instrument), reviewed(true, false), Tempo.STANDARD, null))
                .isInstanceOf(NoInclusionStatement.class);
        assertThatThrownBy(() ->
                        approve("principal", instrument, memo(instrument), reviewed(false, true), Tempo.STANDARD, null))
                .isInstanceOf(NotClearedInLaw.class);
    }

    @Test
    void refusesApprovalByTheAuthorOfTextOrMemorandum() {
        var instrument = instrument("a");
        for (var author : List.of("envoy", "treaty"))
            assertThatThrownBy(() ->
                            approve(author, instrument, memo(instrument), reviewed(true, true), Tempo.STANDARD, null))
                    .isInstanceOf(AuthorApproves.class);
    }

    @Test
    void refusesATextThatChangedAfterItsMemorandum() {
        var instrument = instrument("a");
        var memo = memo(instrument);
        revise(instrument, articles("b"));
        assertThatThrownBy(() -> approve("principal", instrument, memo, reviewed(true, true), Tempo.STANDARD, null))
                .isInstanceOf(TextChangedMeanwhile.class);
    }

    @Test
    void asksTheCabinetFirstInMediatedTempo() {
        var instrument = instrument("a");
        var memo = memo(instrument);
        assertThatThrownBy(() -> approve("principal", instrument, memo, reviewed(true, true), Tempo.MEDIATED, null))
                .isInstanceOf(CabinetNotAsked.class);
        assertThatThrownBy(() -> approve(
                        "principal",
                        instrument,
                        memo,
                        reviewed(true, true),
                        Tempo.MEDIATED,
                        cabinet(instrument, Decision.REFUSE)))
                .isInstanceOf(CabinetRefused.class);
        assertThatCode(() -> approve(
                        "principal",
                        instrument,
                        memo,
                        reviewed(true, true),
                        Tempo.MEDIATED,
                        cabinet(instrument, Decision.APPROVE)))
                .doesNotThrowAnyException();
    }

    @Test
    void aCabinetDecisionOnAnotherTextIsNone() {
        var instrument = instrument("a");
        var cabinet = cabinet(instrument, Decision.APPROVE);
        revise(instrument, articles("b"));
        assertThatThrownBy(() -> approve(
                        "principal", instrument, memo(instrument), reviewed(true, true), Tempo.MEDIATED, cabinet))
                .isInstanceOf(CabinetNotAsked.class);
    }

    @Test
    void refusesASecretInstrumentThatBinds() {
        var instrument = as("envoy", () -> {
            var secret = Drafts.instrument(true);
            secret.revise(articles("a"), NOW);
            return secret;
        });
        assertThatThrownBy(() ->
                        approve("principal", instrument, memo(instrument), reviewed(true, true), Tempo.STANDARD, null))
                .as("INV-09")
                .isInstanceOf(subrosa.instrument.InstrumentSecretAndBinding.class);
    }

    @Test
    void aRefusalGivesItsReasonAndNeedsNoReviews() {
        var instrument = instrument("a");
        assertThatThrownBy(() -> refuse(instrument, " ")).isInstanceOf(RefusalWithoutReason.class);
        assertThat(refuse(instrument, "Not now").decision()).isEqualTo(Decision.REFUSE);
    }

    @Test
    void namesTheSignatoryItselfWhereNoMemorandumDoes() {
        var instrument = instrument("a");

        var approval = approveAlone("principal", instrument, "Peres");

        assertThat(approval.memo()).isEmpty();
        assertThat(approval.signatory()).isEqualTo("Peres");
        assertThat(approval.signatoryOffice()).isEqualTo(SignatoryOffice.FOREIGN_MINISTER);
        assertThatThrownBy(() -> approveAlone("principal", instrument, null)).isInstanceOf(NoActionMemo.class);
    }

    @Test
    void neitherDoesTheirDeputyApproveNorWhoTheyStandInFor() {
        var instrument = instrument("a");
        for (var author : List.of("envoy", "treaty"))
            for (var approver :
                    List.of(Readers.deputy("principal", author, NOW), Readers.absent("principal", author, NOW)))
                assertThatThrownBy(() -> approve(
                                approver, instrument, memo(instrument), reviewed(true, true), Tempo.STANDARD, null))
                        .isInstanceOf(AuthorApproves.class);
    }

    @Test
    void theAuthorOfTheTextDoesNotApproveItWithoutAMemorandumEither() {
        var instrument = instrument("a");
        var author = instrument.currentVersion().recordedBy();

        assertThatThrownBy(() -> approveAlone(author, instrument, "Peres")).isInstanceOf(AuthorApproves.class);
    }

    private static Approval approveAlone(String account, Instrument instrument, @Nullable String signatory) {
        return as(
                account,
                () -> new Approval(
                        instrument,
                        null,
                        reviewed(true, true),
                        Tempo.STANDARD,
                        null,
                        new ApprovalDraft(Decision.APPROVE, null, null, signatory, SignatoryOffice.FOREIGN_MINISTER),
                        NOW));
    }

    private static Approval refuse(Instrument instrument, String reason) {
        return as(
                "principal",
                () -> new Approval(
                        instrument,
                        memo(instrument),
                        reviewed(false, false),
                        Tempo.STANDARD,
                        null,
                        new ApprovalDraft(Decision.REFUSE, reason, null),
                        NOW));
    }

    private static Approval approve(
            String account,
            Instrument instrument,
            ActionMemo memo,
            Clearance reviewed,
            Tempo tempo,
            @Nullable CabinetDecision cabinet) {
        return approve(Readers.named(account), instrument, memo, reviewed, tempo, cabinet);
    }

    private static Approval approve(
            Reader by,
            Instrument instrument,
            ActionMemo memo,
            Clearance reviewed,
            Tempo tempo,
            @Nullable CabinetDecision cabinet) {
        return CurrentReader.runAs(
                by,
                () -> new Approval(
                        instrument,
                        memo,
                        reviewed,
                        tempo,
                        cabinet,
                        new ApprovalDraft(Decision.APPROVE, null, null),
                        NOW));
    }

    private static Clearance reviewed(boolean legal, boolean integrity) {
        return new Clearance("", legal, integrity, false, List.of());
    }

    private static CabinetDecision cabinet(Instrument instrument, Decision decision) {
        return as(
                "parl",
                () -> new CabinetDecision(
                        instrument, new CabinetDraft(decision, LocalDate.of(1993, 8, 30), "Minute 1", "Because"), NOW));
    }
}
