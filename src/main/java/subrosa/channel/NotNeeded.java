package subrosa.channel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.engine.Decisions;
import subrosa.policy.Subject;

/**
 * Says what a channel does not need, by table N on the facts of this moment: institution, not ceremony.
 *
 * <p>Nothing is kept of the answer but the note: a fact that changes later, an intermediary who is named, a text that turns out to bind,
 * brings the step back.
 */
@Service
@Transactional
public class NotNeeded {

    private static final String[] INPUTS = {
        "tempo",
        "allStates",
        "official",
        "workingChannel",
        "intermediary",
        "aimsAtMemorandum",
        "readersListed",
        "kind",
        "weight",
        "clearedInLaw"
    };

    private final Decisions decisions;
    private final ObjectProvider<StepFacts> facts;
    private final Timeline timeline;

    /** The features that know facts are gathered at the first question: some of them ask it themselves. */
    NotNeeded(Decisions decisions, ObjectProvider<StepFacts> facts, Timeline timeline) {
        this.decisions = decisions;
        this.facts = facts;
        this.timeline = timeline;
    }

    /** The row by which it is not needed, or nothing where it is. */
    @Transactional(readOnly = true)
    public Optional<String> row(Subject subject, Omission step) {
        return decisions.rows("chooseStages", inputs(subject)).stream()
                .filter(row -> step.name().equals(row.get("step")))
                .map(row -> String.valueOf(row.get("row")))
                .findFirst();
    }

    /** @throws StepNeeded where no row lets it be left out, wherever a token came from */
    public void note(Subject subject, Omission step) {
        var row = row(subject, step).orElseThrow(() -> new StepNeeded(step));
        timeline.note(subject.channel(), step.stage(), "Not needed: " + step.words() + ".", row);
    }

    private Map<String, Object> inputs(Subject subject) {
        var inputs = new HashMap<String, Object>();
        // What is not known yet is nothing, and meets no row that asks for it.
        for (var input : INPUTS) inputs.put(input, null);
        facts.forEach(one -> inputs.putAll(one.of(subject)));
        return inputs;
    }
}
