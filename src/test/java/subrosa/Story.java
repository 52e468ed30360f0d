package subrosa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import subrosa.channel.Timeline;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.engine.Accounts;
import subrosa.engine.DueWork;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;
import subrosa.engine.MovableClock;
import subrosa.engine.camunda.CompartmentTenants;
import subrosa.tasks.Tasks;

/**
 * Tells a path test: who does what, in order, through the features that a person uses. Accounts are those of the demo.
 *
 * <pre>
 * var run = story.start("legalReview", channel, Map.of("instrument", id.toString()));
 * story.as("legal").completes(channel, "giveLegalOpinion", Map.of("outcome", "CLEAR"));
 * run.passed("recordLegalOpinion").notPassed("legalReviewBarred");
 * </pre>
 */
@TestComponent
public class Story {

    private final Tasks tasks;
    private final HumanTasks open;
    private final Accounts accounts;
    private final Compartments compartments;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;
    private final DueWork due;
    private final MovableClock clock;
    private final TransactionTemplate transaction;
    private final JdbcTemplate database;
    private final Timeline timeline;

    Story(
            Tasks tasks,
            HumanTasks open,
            Accounts accounts,
            Compartments compartments,
            RuntimeService runtime,
            HistoryService history,
            RepositoryService repository,
            DueWork due,
            MovableClock clock,
            PlatformTransactionManager transactions,
            JdbcTemplate database,
            Timeline timeline) {
        this.tasks = tasks;
        this.open = open;
        this.accounts = accounts;
        this.compartments = compartments;
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
        this.due = due;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
        this.timeline = timeline;
    }

    /** Reads all demo accounts but outsider into the channel's compartment, so that any role can act. */
    public void readEverybodyIn(String channel) {
        asSystem(() -> {
            compartments.readIn(
                    channel,
                    accounts.all().stream()
                            .filter(account -> !account.equals("outsider"))
                            .toList());
            return channel;
        });
    }

    /** What people gave as the reasons of their decisions, in order, as the dossier's timeline has it. */
    public List<String> reasonsOnFile(String channel) {
        return asSystem(() -> timeline.of(channel).stream()
                .flatMap(entry -> entry.reason().stream())
                .toList());
    }

    /** Runs work in one transaction, as the system. */
    public <T> T asSystem(Supplier<T> work) {
        return CurrentReader.runAs(Reader.system(), () -> inTransaction(work));
    }

    /** Runs work in one transaction, as an account. */
    public <T> T as(String account, Supplier<T> work) {
        return CurrentReader.runAs(accounts.reader(account), () -> inTransaction(work));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /**
     * Stops the timers of all other channels: what earlier tests left waiting is no part of this story, and a clock that moves by months
     * would run each of their weekly timers on the way.
     */
    public void leaveOthersToRest(String channel) {
        database.update(
                "update ACT_RU_JOB set SUSPENSION_STATE_ = 2 where SUSPENSION_STATE_ = 1 and TENANT_ID_ <> ?", channel);
    }

    /** Starts one diagram from a caller that catches whatever error it ends with. */
    public Run start(String process, String channel, Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put("channel", channel);
        leaveOthersToRest(channel);
        var caller = asSystem(() -> CompartmentTenants.in(
                channel, () -> runtime.startProcessInstanceByKey(callerOf(process), channel, all)));
        var called = history.createHistoricProcessInstanceQuery()
                .superProcessInstanceId(caller.getId())
                .singleResult();
        return new Run(called.getId());
    }

    private String callerOf(String process) {
        var key = "callerOf_" + process;
        if (repository.createProcessDefinitionQuery().processDefinitionKey(key).count() > 0) return key;
        var caller = Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .callActivity("called")
                .calledElement(process)
                .endEvent()
                .moveToActivity("called")
                .boundaryEvent("failed")
                .error()
                .endEvent()
                .done();
        CallActivity called = caller.getModelElementById("called");
        var businessKey = caller.newInstance(CamundaIn.class);
        businessKey.setCamundaBusinessKey("#{execution.processBusinessKey}");
        var values = caller.newInstance(CamundaIn.class);
        values.setCamundaVariables("all");
        called.builder().addExtensionElement(businessKey).addExtensionElement(values);
        repository
                .createDeployment()
                .name(key)
                .addModelInstance(key + ".bpmn", caller)
                .deploy();
        return key;
    }

    /** The one run of a diagram in the channel, whoever started it. */
    public Run run(String process, String channel) {
        return new Run(history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(channel)
                .singleResult()
                .getId());
    }

    /** The one run of a diagram for an instrument of the channel. */
    public Run run(String process, String channel, UUID instrument) {
        return new Run(history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(channel)
                .variableValueEquals("instrument", instrument.toString())
                .singleResult()
                .getId());
    }

    public Person as(String account) {
        return new Person(account);
    }

    /** The oldest open task of that key in the channel. */
    public HumanTask openTask(String channel, String key) {
        return open.inChannel(channel).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The keys of the channel's open tasks, oldest first. */
    public List<String> openTasks(String channel) {
        return open.inChannel(channel).stream().map(HumanTask::key).toList();
    }

    /** Moves the clock, running each timer at its own time on the way. */
    public void advance(Duration duration) {
        var until = clock.instant().plus(duration);
        for (var next = due.nextDue(clock.instant());
                next.isPresent() && !next.get().isAfter(until);
                next = due.nextDue(clock.instant())) {
            if (next.get().isAfter(clock.instant())) clock.moveTo(next.get());
            due.runNext(clock.instant());
        }
        clock.moveTo(until);
    }

    /** One demo account at work. */
    public final class Person {

        private final String account;

        private Person(String account) {
            this.account = account;
        }

        /** Completes the oldest open task of that key in the channel. */
        public Person completes(String channel, String key, Map<String, Object> submission) {
            var task = oldest(channel, key);
            CurrentReader.runAs(accounts.reader(account), () -> tasks.complete(task.id(), submission));
            return this;
        }

        /** What stands in the form of the oldest open task of that key. */
        public Map<String, Object> sees(String channel, String key) {
            var task = oldest(channel, key);
            return CurrentReader.runAs(
                    accounts.reader(account), () -> tasks.form(task.id()).data());
        }

        private HumanTask oldest(String channel, String key) {
            return open.inChannel(channel).stream()
                    .filter(one -> one.key().equals(key))
                    .filter(one -> !one.personal() || account.equals(one.assignee()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No open task " + key + "; open are " + openTasks(channel)));
        }

        public Person and() {
            return this;
        }
    }

    /** One run of one diagram, and the road that it took. */
    public final class Run {

        private final String instance;

        private Run(String instance) {
            this.instance = instance;
        }

        public String instance() {
            return instance;
        }

        public boolean isOver() {
            return runtime.createProcessInstanceQuery()
                            .processInstanceId(instance)
                            .count()
                    == 0;
        }

        public Object variable(String name) {
            return history.createHistoricVariableInstanceQuery()
                    .processInstanceId(instance)
                    .variableName(name)
                    .singleResult()
                    .getValue();
        }

        public Run passed(String... activities) {
            assertThat(finished()).contains(activities);
            return this;
        }

        public Run notPassed(String... activities) {
            assertThat(finished()).doesNotContain(activities);
            return this;
        }

        private Collection<String> finished() {
            return history.createHistoricActivityInstanceQuery().processInstanceId(instance).finished().list().stream()
                    // The engine counts an error end event as cancelled by the error that it throws.
                    .filter(activity ->
                            !activity.isCanceled() || activity.getActivityType().equals("errorEndEvent"))
                    .map(HistoricActivityInstance::getActivityId)
                    .toList();
        }
    }
}
