package subrosa.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import subrosa.audit.Errand;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.engine.Attempts;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;
import subrosa.engine.HumanTasks.Done;
import subrosa.engine.HumanTasks.Glimpse;
import subrosa.engine.StepsAhead;
import subrosa.forms.Submissions;
import subrosa.forms.Verdict;

/**
 * A person's work: what is offered, claimed and completed.
 *
 * <p>Need-to-know comes first: a task outside the reader's compartments is answered like one that does not exist. A completion is whole
 * or absent: form check, engine and dossier share one transaction. A conflict with somebody who works on a parallel task of the same
 * channel is tried again, not shown.
 */
@Service
public class Tasks {

    private final HumanTasks tasks;
    private final StepsAhead stepsAhead;
    private final Compartments compartments;
    private final TaskRules rules;
    private final TaskForms forms;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Attempts attempts;
    private final TransactionTemplate reading;

    Tasks(
            HumanTasks tasks,
            StepsAhead stepsAhead,
            Compartments compartments,
            TaskRules rules,
            TaskForms forms,
            Drafts drafts,
            Submissions submissions,
            Attempts attempts,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.stepsAhead = stepsAhead;
        this.compartments = compartments;
        this.rules = rules;
        this.forms = forms;
        this.drafts = drafts;
        this.submissions = submissions;
        this.attempts = attempts;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * A part of the reader's open work.
     *
     * @param next where the next part begins, or nothing at the end
     */
    public record Offered(List<HumanTask> tasks, @Nullable Integer next) {}

    /**
     * The reader's open work, and what somebody has claimed for whom they stand in: first what is due first. What four eyes forbid is not offered.
     *
     * @param from the position of the first, as {@link Offered#next} said
     */
    public Offered offered(int from, int most) {
        var reader = CurrentReader.get();
        return read(() -> {
            var inside = compartments.workedInBy(reader);
            var offered = new ArrayList<HumanTask>();
            int at = from;
            while (true) {
                int wanted = most - offered.size();
                // One more than wanted tells whether anything follows, without counting.
                var found = tasks.open(reader, inside, at, wanted + 1);
                offered.addAll(
                        rules.doableBy(reader, found.stream().limit(wanted).toList()));
                if (found.size() <= wanted) return new Offered(offered, null);
                at += wanted;
                if (offered.size() == most) return new Offered(offered, at);
            }
        });
    }

    /**
     * @throws NotKnown if it never existed or is not this reader's to know
     * @throws AlreadyCompleted if it is over
     */
    public HumanTask get(String id) {
        return read(() -> known(id));
    }

    /**
     * Why this task could not be completed now, whatever is answered: a mandate that has ended, a line that is frozen. Told before anybody fills in
     * the form; the refusal itself stays the last word.
     */
    public List<String> standingInTheWay(HumanTask task) {
        return read(() -> stepsAhead.standingInTheWay(task));
    }

    /** Whether the reader is told more of a task than that it is there: what is asked, and what stands in its way. */
    public boolean opens(HumanTask task) {
        return read(() -> rules.mayRead(task));
    }

    /**
     * The form, with the options and first contents that the dossier gives it, and what the reader has typed into it before.
     *
     * @throws NotYourRole for somebody inside whose role does not do the task
     */
    public TaskForm form(String id) {
        return read(() -> {
            var task = known(id);
            rules.requireMayRead(task);
            return forms.of(task).with(drafts.of(task));
        });
    }

    public void claim(String id) {
        write(id, () -> {
            var task = known(id);
            rules.requireMayAct(task);
            take(task);
        });
    }

    public void unclaim(String id) {
        write(id, () -> {
            var task = known(id);
            rules.requireMayHandBack(task);
            tasks.unclaim(task);
        });
    }

    /**
     * Completes a task as the current reader, who claims it by that if nobody has.
     *
     * @throws SubmissionRefused if the form's rules are not met; all errors at once
     * @throws subrosa.policy.BrokenRule if the domain refuses
     */
    public void complete(String id, Map<String, Object> submission) {
        write(id, () -> {
            var task = known(id);
            rules.requireMayAct(task);
            var form = forms.of(task);
            var verdict = submissions.check(form.form(), submission, form.data());
            if (verdict instanceof Verdict.Refused refused) throw new SubmissionRefused(refused.errors());
            take(task);
            drafts.forget(task);
            tasks.complete(task, ((Verdict.Accepted) verdict).submission());
        });
    }

    /**
     * Keeps what the reader has typed so far, for themselves.
     *
     * @param revision the draft that they have before them, or nothing if they do not care what they replace
     * @throws SubmissionRefused for a field that the form does not have
     * @throws DraftChanged where it was saved from another window since
     */
    public KeptDraft keepDraft(String id, Map<String, Object> typed, @Nullable Integer revision) {
        return attempts.of(
                () -> tasks.together(() -> {
                    var task = known(id);
                    rules.requireMayAct(task);
                    return drafts.keep(task, forms.schemaOf(task), typed, revision);
                }),
                // Two windows that keep the first one at once meet at its row.
                failure -> failure instanceof DataIntegrityViolationException || vanished(id, failure));
    }

    /** The reader begins afresh. */
    public void discardDraft(String id) {
        write(id, () -> {
            var task = known(id);
            rules.requireMayRead(task);
            drafts.discard(task);
        });
    }

    /** The task is the reader's own from here on, whoever had claimed it: the rules have let them. */
    private void take(HumanTask task) {
        var account = CurrentReader.get().account();
        if (task.assignee() == null) tasks.claim(task, account);
        else if (!task.assignee().equals(account)) tasks.takeOver(task, account);
    }

    /** Whatever there is, or is not: whoever is turned away is so after as many questions. */
    private HumanTask known(String id) {
        Errand.concerns(id);
        var open = tasks.look(id);
        if (open.isPresent() && compartments.isInside(open.get().channel())) {
            var task = open.get().closer();
            Errand.concerns(task.key());
            return task;
        }
        var done = tasks.done(id);
        compartments.requireInside(
                open.map(Glimpse::channel).or(() -> done.map(Done::channel)).orElse(Compartments.OF_NOTHING));
        var over = done.orElseThrow(NotKnown::new);
        throw new AlreadyCompleted(over.by(), over.at());
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(reading.execute(status -> tasks.together(work)));
    }

    private void write(String id, Runnable work) {
        attempts.of(
                () -> tasks.together(() -> {
                    work.run();
                    return id;
                }),
                failure -> vanished(id, failure));
    }

    /**
     * A task that somebody completes while an attempt is under way vanishes from below it, and the engine fails in whatever it was doing; the
     * next attempt says who it was.
     */
    private boolean vanished(String id, RuntimeException failure) {
        return !(failure instanceof AlreadyCompleted)
                && !(failure instanceof NotKnown)
                && read(() -> tasks.find(id)).isEmpty();
    }
}
