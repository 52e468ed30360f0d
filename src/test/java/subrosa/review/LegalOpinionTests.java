package subrosa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.instrument.Drafts.NOW;
import static subrosa.instrument.Drafts.articles;
import static subrosa.instrument.Drafts.bracketed;
import static subrosa.review.Reviewed.A3;
import static subrosa.review.Reviewed.allPass;
import static subrosa.review.Reviewed.allPassBut;
import static subrosa.review.Reviewed.as;
import static subrosa.review.Reviewed.clear;
import static subrosa.review.Reviewed.draft;
import static subrosa.review.Reviewed.instrument;
import static subrosa.review.Reviewed.opinion;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import subrosa.Readers;
import subrosa.compartment.CurrentReader;
import subrosa.instrument.Drafts;
import subrosa.instrument.InstrumentChoice;
import subrosa.instrument.InstrumentKind;

/** INV-08: a bar under items 4, 5, 7 or 8 is nobody's to waive; and what an outcome says of its answers. */
class LegalOpinionTests {

    @ParameterizedTest
    @EnumSource(names = {"PEREMPTORY_NORMS", "CHARTER", "HUMAN_RIGHTS", "AMNESTY"})
    void refusesToClearOverABarThatCannotBeWaived(LegalItem item) {
        var instrument = instrument("Elections");
        for (var outcome : new OpinionOutcome[] {OpinionOutcome.CLEAR, OpinionOutcome.CLEAR_WITH_CHANGES})
            assertThatThrownBy(() -> opinion(instrument, draft(allPassBut(item, Answer.BAR), outcome, false)))
                    .isInstanceOf(BarNotWaivable.class)
                    .hasMessageContaining("item " + item.number());
        assertThatCode(() -> opinion(instrument, draft(allPassBut(item, Answer.BAR), OpinionOutcome.BARRED, false)))
                .doesNotThrowAnyException();
    }

    @Test
    void marksTheFourItemsOfTheChecklistThatCannotBeWaived() {
        assertThat(LegalItem.values())
                .hasSize(15)
                .filteredOn(item -> !item.waivable())
                .extracting(LegalItem::number)
                .containsExactly(4, 5, 7, 8);
    }

    @Test
    void letsAReasonedWaiverPassTheOtherItems() {
        var instrument = instrument("Elections");
        assertThatCode(() -> opinion(
                        instrument, draft(allPassBut(LegalItem.SANCTIONS, Answer.BAR), OpinionOutcome.CLEAR, false)))
                .doesNotThrowAnyException();
        var unreasoned = allPass();
        unreasoned.put(LegalItem.SANCTIONS, new OpinionDraft.Given(Answer.BAR, " "));
        assertThatThrownBy(() -> opinion(instrument, draft(unreasoned, OpinionOutcome.CLEAR, false)))
                .isInstanceOf(ReasonNotGiven.class);
    }

    @Test
    void asksForAnAnswerToEachItem() {
        var answers = allPass();
        answers.remove(LegalItem.TERRITORY);
        assertThatThrownBy(() -> opinion(instrument("a"), draft(answers, OpinionOutcome.CLEAR, true)))
                .isInstanceOf(ItemUnanswered.class)
                .hasMessageContaining("Item 15");
    }

    @Test
    void namesChangesWhenAndOnlyWhenItAsksForThem() {
        assertThatThrownBy(() -> opinion(
                        instrument("a"),
                        draft(allPassBut(LegalItem.DISPUTES, Answer.CHANGE), OpinionOutcome.CLEAR, false)))
                .isInstanceOf(ChangesNotNamed.class);
    }

    @Test
    void refusesToClearWordsInBrackets() {
        var instrument = Reviewed.revise(instrument("a"), Drafts.draft(bracketed("VII", "[Jerusalem]")));
        assertThatThrownBy(() -> opinion(instrument, clear()))
                .isInstanceOf(BracketsRemain.class)
                .hasMessageContaining("VII");
        assertThatCode(() -> opinion(instrument, Reviewed.withChanges())).doesNotThrowAnyException();
    }

    @Test
    void refusesToClearTheWordsOfTreatiesInAMemorandum() {
        var a9 = new InstrumentChoice("A9", InstrumentKind.MOU_POLITICAL_COMMITMENT, false, "");
        var instrument = instrument("They shall meet");
        assertThatThrownBy(() -> opinion(instrument, clear(), a9, null))
                .isInstanceOf(TreatyWording.class)
                .hasMessageContaining("shall");
        assertThatCode(() -> opinion(instrument, clear(), A3, null)).doesNotThrowAnyException();
        Reviewed.revise(instrument, articles("They will meet"));
        assertThatCode(() -> opinion(instrument, clear(), a9, null)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnOpinionOnATextThatChangedMeanwhile() {
        var instrument = instrument("a");
        var seen = instrument.hash();
        Reviewed.revise(instrument, articles("b"));
        var draft = new OpinionDraft(
                "?", "", allPass(), false, clear().nature(), OpinionOutcome.CLEAR, java.util.List.of(), "", seen);
        assertThatThrownBy(() -> opinion(instrument, draft)).isInstanceOf(TextChangedMeanwhile.class);
    }

    @Test
    void counselDoesNotCountersignTheirOwnOpinion() {
        var instrument = instrument("a");
        var opinion = opinion(instrument, clear());
        assertThatThrownBy(() -> as("legal", () -> new Countersignature(instrument, opinion, true, "", NOW)))
                .as("INV-05")
                .isInstanceOf(CounselReviewsOwnOpinion.class);
        for (var reviewer : List.of(Readers.deputy("legal2", "legal", NOW), Readers.absent("legal2", "legal", NOW)))
            assertThatThrownBy(() -> CurrentReader.runAs(
                            reviewer, () -> new Countersignature(instrument, opinion, true, "", NOW)))
                    .isInstanceOf(CounselReviewsOwnOpinion.class);
        assertThat(Reviewed.agreed(instrument, opinion).recordedBy()).isEqualTo("legal2");
    }
}
