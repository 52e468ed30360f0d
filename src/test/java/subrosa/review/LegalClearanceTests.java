package subrosa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.instrument.Drafts.NOW;
import static subrosa.instrument.Drafts.articles;
import static subrosa.review.Reviewed.agreed;
import static subrosa.review.Reviewed.allPass;
import static subrosa.review.Reviewed.as;
import static subrosa.review.Reviewed.clear;
import static subrosa.review.Reviewed.confirmed;
import static subrosa.review.Reviewed.draft;
import static subrosa.review.Reviewed.instrument;
import static subrosa.review.Reviewed.opinion;
import static subrosa.review.Reviewed.revise;
import static subrosa.review.Reviewed.withChanges;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentChoice;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.RatificationClauseMissing;

/** INV-01: S06 CLEAR on that exact text hash, and answers carried forward unconfirmed. */
class LegalClearanceTests {

    @Test
    void clearsTheTextThatTheOpinionNames() {
        var instrument = instrument("a");
        var opinion = opinion(instrument, clear());
        assertThat(clearance(instrument, opinion, agreed(instrument, opinion), null)
                        .hash())
                .isEqualTo(instrument.hash());
    }

    @Test
    void refusesWithoutACountersignature() {
        var instrument = instrument("a");
        var opinion = opinion(instrument, clear());
        var returned = as("legal2", () -> new Countersignature(instrument, opinion, false, "Look at item 3", NOW));
        assertThatThrownBy(() -> clearance(instrument, opinion, null, null))
                .isInstanceOf(OpinionNotCountersigned.class);
        assertThatThrownBy(() -> clearance(instrument, opinion, returned, null))
                .isInstanceOf(OpinionNotCountersigned.class);
        var other = opinion(instrument, clear());
        assertThatThrownBy(() -> clearance(instrument, opinion, agreed(instrument, other), null))
                .isInstanceOf(OpinionNotCountersigned.class);
    }

    @Test
    void refusesATextThatChangedAfterTheOpinion() {
        var instrument = instrument("a");
        var opinion = opinion(instrument, clear());
        var countersignature = agreed(instrument, opinion);
        revise(instrument, articles("b"));
        assertThatThrownBy(() -> clearance(instrument, opinion, countersignature, null))
                .isInstanceOf(CarriedAnswersUnconfirmed.class);
    }

    @Test
    void clearsWithChangesOnceTheyStandAndAreConfirmed() {
        var instrument = instrument("a");
        var opinion = opinion(instrument, withChanges());
        var countersignature = agreed(instrument, opinion);
        assertThatThrownBy(() -> clearance(instrument, opinion, countersignature, null))
                .isInstanceOf(OpinionDoesNotClear.class);
        revise(instrument, articles("a and b"));
        assertThatThrownBy(() -> clearance(instrument, opinion, countersignature, null))
                .isInstanceOf(OpinionDoesNotClear.class);
        var confirmed = confirmed(instrument, opinion);
        assertThat(clearance(instrument, opinion, countersignature, confirmed).hash())
                .isEqualTo(instrument.hash());
        revise(instrument, articles("a and b and c"));
        assertThatThrownBy(() -> clearance(instrument, opinion, countersignature, confirmed))
                .as("confirmed on another text")
                .isInstanceOf(OpinionDoesNotClear.class);
    }

    @Test
    void refusesToConfirmChangesThatNobodyMade() {
        var instrument = instrument("a");
        var opinion = opinion(instrument, withChanges());
        assertThatThrownBy(() -> confirmed(instrument, opinion)).isInstanceOf(ChangesNotMade.class);
    }

    @Test
    void refusesToConfirmOnesOwnText() {
        var instrument = instrument("a");
        var opinion = opinion(instrument, withChanges());
        revise(instrument, articles("b"));
        assertThatThrownBy(() -> as(
                        "envoy",
                        () -> new ChangesReview(
                                opinion,
                                instrument,
                                new ChangesDraft(ChangesVerdict.CONFIRMED, true, null, null),
                                NOW)))
                .as("INV-05")
                .isInstanceOf(AuthorReviewsOwnText.class);
    }

    @Test
    void refusesToConfirmChangesWithoutConfirmingTheUnchanged() {
        var instrument = instrument("a");
        var opinion = opinion(instrument, withChanges());
        revise(instrument, articles("b"));
        assertThatThrownBy(() -> as(
                        "legal2",
                        () -> new ChangesReview(
                                opinion,
                                instrument,
                                new ChangesDraft(ChangesVerdict.CONFIRMED, false, null, null),
                                NOW)))
                .isInstanceOf(CarriedAnswersUnconfirmed.class);
    }

    @Test
    void carriesAnswersForwardOnlyWhenCounselConfirmsThem() {
        var instrument = instrument("a");
        var before = opinion(instrument, clear());
        revise(instrument, articles("b"));
        var anew = Map.of(LegalItem.THIRD_STATES, new OpinionDraft.Given(Answer.PASS, ""));
        assertThatThrownBy(() -> opinion(instrument, draft(anew, OpinionOutcome.CLEAR, false), before))
                .isInstanceOf(CarriedAnswersUnconfirmed.class);
        var delta = opinion(instrument, draft(anew, OpinionOutcome.CLEAR, true), before);
        assertThat(delta.carriedFrom()).contains(before.id());
        assertThat(delta.hash()).isEqualTo(instrument.hash());
        assertThat(delta.answers())
                .hasSize(15)
                .filteredOn(answer -> answer.standing() == Standing.ANSWERED)
                .extracting(ItemAnswer::item)
                .containsExactly(LegalItem.THIRD_STATES);
    }

    @Test
    void carriesABarForwardToo() {
        var instrument = instrument("a");
        var before = opinion(
                instrument, draft(Reviewed.allPassBut(LegalItem.AMNESTY, Answer.BAR), OpinionOutcome.BARRED, false));
        revise(instrument, articles("b"));
        assertThatThrownBy(() -> opinion(instrument, draft(Map.of(), OpinionOutcome.CLEAR, true), before))
                .isInstanceOf(BarNotWaivable.class);
        assertThat(LegalOpinion.bars(LegalOpinion.merge(draft(Map.of(), OpinionOutcome.BARRED, true), before)))
                .isTrue();
    }

    @Test
    void neverClearsABarredText() {
        var instrument = instrument("a");
        var opinion = opinion(instrument, draft(allPass(), OpinionOutcome.BARRED, false));
        assertThatThrownBy(() -> clearance(instrument, opinion, agreed(instrument, opinion), null))
                .isInstanceOf(OpinionDoesNotClear.class);
    }

    @Test
    void asksForAnInstrumentThatTableASettled() {
        for (var kind : new InstrumentKind[] {InstrumentKind.LEGAL_DECIDES, InstrumentKind.INTEGRITY_HOLD}) {
            var instrument = instrument("a");
            var opinion = opinion(instrument, clear(), new InstrumentChoice("A11", kind, false, ""), null);
            assertThatThrownBy(() -> clearance(instrument, opinion, agreed(instrument, opinion), null))
                    .isInstanceOf(InstrumentNotChosen.class);
        }
    }

    @Test
    void asksForTheRatificationThatTableAFound() {
        var treaty = new InstrumentChoice("A5", InstrumentKind.TREATY_SUBJECT_TO_RATIFICATION, true, "");
        var instrument = instrument("a");
        assertThatThrownBy(() -> opinion(instrument, clear(), treaty, null))
                .isInstanceOf(RatificationClauseMissing.class);
        var opinion = opinion(instrument, withChanges(), treaty, null);
        revise(instrument, articles("a and b"));
        assertThatThrownBy(() ->
                        clearance(instrument, opinion, agreed(instrument, opinion), confirmed(instrument, opinion)))
                .isInstanceOf(RatificationClauseMissing.class);
    }

    private static LegalClearance clearance(
            Instrument instrument,
            LegalOpinion opinion,
            @Nullable Countersignature countersignature,
            @Nullable ChangesReview changes) {
        return as("legal2", () -> new LegalClearance(instrument, opinion, countersignature, changes, NOW));
    }
}
