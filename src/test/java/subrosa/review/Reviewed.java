package subrosa.review;

import static subrosa.instrument.Drafts.NOW;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.instrument.Binding;
import subrosa.instrument.Drafts;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentChoice;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.LegalNature;
import subrosa.instrument.TextDraft;
import subrosa.instrument.Weight;

/** A text on its way through the reviews, done by people with different accounts. */
final class Reviewed {

    static final InstrumentChoice A3 =
            new InstrumentChoice("A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false, "");

    private Reviewed() {}

    static <T> T as(String account, Supplier<T> work) {
        return CurrentReader.runAs(new Reader(account, Set.of()), work);
    }

    static Instrument instrument(String... articles) {
        return as("envoy", () -> {
            var instrument = Drafts.instrument();
            instrument.revise(Drafts.articles(articles), NOW);
            return instrument;
        });
    }

    static Instrument revise(Instrument instrument, TextDraft draft) {
        return as("envoy", () -> {
            instrument.revise(draft, NOW);
            return instrument;
        });
    }

    static Map<LegalItem, OpinionDraft.Given> allPass() {
        var answers = new EnumMap<LegalItem, OpinionDraft.Given>(LegalItem.class);
        for (var item : LegalItem.values()) answers.put(item, new OpinionDraft.Given(Answer.PASS, ""));
        return answers;
    }

    static Map<LegalItem, OpinionDraft.Given> allPassBut(LegalItem item, Answer answer) {
        var answers = allPass();
        answers.put(item, new OpinionDraft.Given(answer, "Because"));
        return answers;
    }

    static OpinionDraft draft(
            Map<LegalItem, OpinionDraft.Given> answers, OpinionOutcome outcome, boolean confirmUnchanged) {
        return new OpinionDraft(
                "May it be concluded?",
                "The text",
                answers,
                confirmUnchanged,
                new LegalNature(Binding.YES, true, Weight.HIGH, true, false, false),
                outcome,
                outcome == OpinionOutcome.CLEAR_WITH_CHANGES
                        ? List.of(new RequiredChange("1", "Name both"))
                        : List.of(),
                "Conclusion",
                null);
    }

    static OpinionDraft clear() {
        return draft(allPass(), OpinionOutcome.CLEAR, false);
    }

    static OpinionDraft withChanges() {
        return draft(allPassBut(LegalItem.THIRD_STATES, Answer.CHANGE), OpinionOutcome.CLEAR_WITH_CHANGES, false);
    }

    static LegalOpinion opinion(Instrument instrument, OpinionDraft draft) {
        return opinion(instrument, draft, null);
    }

    static LegalOpinion opinion(Instrument instrument, OpinionDraft draft, @Nullable LegalOpinion before) {
        return opinion(instrument, draft, A3, before);
    }

    static LegalOpinion opinion(
            Instrument instrument, OpinionDraft draft, InstrumentChoice choice, @Nullable LegalOpinion before) {
        return as("legal", () -> {
            var opinion = new LegalOpinion(instrument, draft, choice, before, NOW);
            instrument.choose(choice, draft.nature());
            return opinion;
        });
    }

    static Countersignature agreed(Instrument instrument, LegalOpinion opinion) {
        return as("legal2", () -> new Countersignature(instrument, opinion, true, "", NOW));
    }

    static ChangesReview confirmed(Instrument instrument, LegalOpinion opinion) {
        return as(
                "legal2",
                () -> new ChangesReview(
                        opinion, instrument, new ChangesDraft(ChangesVerdict.CONFIRMED, true, null, null), NOW));
    }

    static IntegrityDraft findings(boolean gap, boolean confirmUnchanged, Hearing... hearings) {
        return new IntegrityDraft(
                List.of(hearings),
                "None at the table",
                "None",
                "Heard by neither side",
                "Refugees",
                "None known",
                "Opponents on both sides",
                "Fafo",
                "Yes",
                "Norway",
                "Narrow",
                "Both",
                "Read",
                "Washington",
                "Phased",
                gap,
                gap ? "Refugees" : null,
                null,
                confirmUnchanged,
                null);
    }

    /** What is left of a report when everything is carried forward. */
    static IntegrityDraft nothingAnew(boolean confirmUnchanged) {
        return new IntegrityDraft(
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                confirmUnchanged,
                null);
    }

    static Hearing unheard(String who) {
        return new Hearing(who, false, "The channel is secret", LocalDate.of(1993, 9, 30));
    }

    static IntegrityReport report(Instrument instrument, IntegrityDraft findings, @Nullable IntegrityReport before) {
        return as("inclusion", () -> new IntegrityReport(instrument, List.of(), findings, before, NOW));
    }

    static ActionMemo memo(Instrument instrument) {
        return as(
                "treaty",
                () -> new ActionMemo(
                        instrument,
                        new ActionMemoDraft(
                                "Approve",
                                AuthoritySought.CONCLUDE,
                                "Background",
                                "Features",
                                "None",
                                "Benefits",
                                "None",
                                "None",
                                "None",
                                "Shimon Peres",
                                SignatoryOffice.FOREIGN_MINISTER,
                                null),
                        NOW));
    }
}
