package subrosa.review.process;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import subrosa.engine.Step;
import subrosa.instrument.Binding;
import subrosa.instrument.LegalNature;
import subrosa.instrument.Weight;
import subrosa.review.Answer;
import subrosa.review.LegalItem;
import subrosa.review.OpinionDraft;
import subrosa.review.OpinionOutcome;
import subrosa.review.RequiredChange;

/** The form {@code giveLegalOpinion}, whose fifteen items are fields of their own. */
record OpinionForm(
        String question,
        String facts,
        boolean confirmUnchanged,
        Binding binding,
        boolean reciprocal,
        Weight weight,
        boolean authority,
        boolean affectsThirdState,
        boolean lawMustChange,
        OpinionOutcome outcome,
        @Nullable List<RequiredChange> changes,
        String conclusion,
        @Nullable String textHash) {

    static OpinionDraft of(Step step) {
        var form = step.form("giveLegalOpinion", OpinionForm.class);
        return form.draft(answers(step.form("giveLegalOpinion")));
    }

    private OpinionDraft draft(Map<LegalItem, OpinionDraft.Given> answers) {
        return new OpinionDraft(
                question,
                facts,
                answers,
                confirmUnchanged,
                new LegalNature(binding, reciprocal, weight, authority, affectsThirdState, lawMustChange),
                outcome,
                changes == null ? List.of() : changes,
                conclusion,
                textHash);
    }

    private static Map<LegalItem, OpinionDraft.Given> answers(Map<?, ?> submission) {
        var answers = new EnumMap<LegalItem, OpinionDraft.Given>(LegalItem.class);
        for (var item : LegalItem.values()) {
            var answer = submission.get(item.key());
            var note = submission.get(item.key() + "Note");
            if (answer != null)
                answers.put(
                        item,
                        new OpinionDraft.Given(Answer.valueOf(answer.toString()), note == null ? "" : note.toString()));
        }
        return answers;
    }
}
