package subrosa.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import subrosa.Standalone;
import subrosa.Statements;
import subrosa.channel.NewChannels;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTasks;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.sealing.KeyringsThatSealNothing;
import subrosa.tasks.Tasks;

/**
 * Subrosa as it is: each step by the feature that a person uses, with form check, gates, dossier and timeline. A timer that the story waits for
 * is run when the story comes to it, by its client.
 */
final class SubrosaCarrier implements Carrier {

    /** Waits that the story goes through: the day of entry into force, and the review of the records. */
    static final List<String> WAITS = List.of("forceDateReached", "reviewDateReached");

    private final ConfigurableApplicationContext application;
    private final ClientClock clock = new ClientClock();
    private final Scenario story;
    private final NewChannels channels;
    private final Tasks tasks;
    private final HumanTasks open;
    private final Accounts accounts;
    private final ManagementService management;
    private final ExternalTaskService external;
    private final HistoryService history;

    /** What the application that carries is like, beside the one that people use. */
    enum Variant {
        WHOLE,
        /** Its statements are counted. */
        COUNTED,
        /** Nothing is sealed and nothing logged. */
        WITHOUT_SEALS_AND_LOG
    }

    SubrosaCarrier(Scenario story, String url, String user, String password, Variant variant) {
        this.story = story;
        this.application = Standalone.on(url, user, password, context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(
                    "clientClock", ClientClock.class, () -> clock, definition -> definition.setPrimary(true));
            if (variant == Variant.COUNTED) beans.registerBean(Statements.class);
            if (variant == Variant.WITHOUT_SEALS_AND_LOG) {
                beans.registerBean(KeyringsThatSealNothing.class, definition -> definition.setPrimary(true));
                beans.registerBean(NobodyWatches.class, definition -> definition.setPrimary(true));
            }
        });
        this.channels = application.getBean(NewChannels.class);
        this.tasks = application.getBean(Tasks.class);
        this.open = application.getBean(HumanTasks.class);
        this.accounts = application.getBean(Accounts.class);
        this.management = application.getBean(ManagementService.class);
        this.external = application.getBean(ExternalTaskService.class);
        this.history = application.getBean(HistoryService.class);
    }

    @Override
    public void carry(int client) {
        carry(client, new ArrayList<>());
    }

    /** @return the reference of the channel */
    String carry(int client, List<CarriedStep> told) {
        String channel = "";
        for (var step : story.steps()) {
            clock.moveTo(step.on().toInstant());
            var reader = accounts.reader(step.by());
            if (step.open() != null) {
                channel = CurrentReader.runAs(reader, () -> channels.open(Objects.requireNonNull(step.open()))
                        .ref());
                continue;
            }
            var ref = channel;
            var task = open.inChannel(ref).stream()
                    .filter(one -> one.key().equals(step.complete()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No task " + step.complete() + " at " + step.step()
                            + "; open are "
                            + open.inChannel(ref).stream().map(one -> one.key()).toList()));
            var submission = CurrentReader.runAs(reader, () -> Answers.to(tasks.form(task.id()), step));
            CurrentReader.runAs(reader, () -> tasks.complete(task.id(), submission));
            told.add(new CarriedStep(task.key(), step.by(), submission));
            goOn(ref, client);
        }
        return channel;
    }

    /** What nobody does by hand: the secure link, and timers that have come to their time. */
    private void goOn(String channel, int client) {
        var worker = "client-" + client;
        for (var job : external.fetchAndLock(10, worker)
                .topic("secure-transmission", 60_000)
                .businessKey(channel)
                .execute()) CurrentReader.runAs(Reader.system(), () -> external.complete(job.getId(), worker));
        for (var job : management.createJobQuery().tenantIdIn(channel).timers().list())
            if (management
                            .createJobDefinitionQuery()
                            .jobDefinitionId(job.getJobDefinitionId())
                            .activityIdIn(WAITS.toArray(String[]::new))
                            .count()
                    > 0) CurrentReader.runAs(Reader.system(), () -> management.executeJob(job.getId()));
    }

    /**
     * What the service tasks of this channel told the engine: process and activity to the variables of each time, in their order. A published
     * variable belongs to its process and not to the step, so the updates of each are dealt out to the steps that declare it.
     */
    Map<String, List<Map<String, Object>>> published(String channel) {
        var beans = application.getBeansOfType(ServiceTask.class);
        var updates = new HashMap<String, Deque<HistoricVariableUpdate>>();
        var published = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (var activity : history.createHistoricActivityInstanceQuery()
                .tenantIdIn(channel)
                .activityType("serviceTask")
                .orderPartiallyByOccurrence()
                .asc()
                .list()) {
            var values = new LinkedHashMap<String, Object>();
            for (var name : declared(beans, activity.getActivityId())) {
                var update = updates.computeIfAbsent(
                                activity.getProcessInstanceId() + " " + name,
                                key -> updates(activity.getProcessInstanceId(), name))
                        .poll();
                if (update != null) values.put(name, update.getValue());
            }
            published.computeIfAbsent(key(activity), key -> new ArrayList<>()).add(values);
        }
        return published;
    }

    /** A service task's id is its bean's name, or begins with it. */
    private static List<String> declared(Map<String, ServiceTask> beans, String activity) {
        return beans.entrySet().stream()
                .filter(bean -> activity.startsWith(bean.getKey()))
                .max(Comparator.comparing(bean -> bean.getKey().length()))
                .map(bean -> AnnotationUtils.findAnnotation(bean.getValue().getClass(), Publishes.class))
                .map(publishes -> List.of(publishes.value()))
                .orElse(List.of());
    }

    private Deque<HistoricVariableUpdate> updates(String process, String name) {
        return history
                .createHistoricDetailQuery()
                .variableUpdates()
                .processInstanceId(process)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricVariableUpdate.class::cast)
                .filter(update -> update.getVariableName().equals(name))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    static String key(HistoricActivityInstance activity) {
        return activity.getProcessDefinitionKey() + " " + activity.getActivityId();
    }

    Statements statements() {
        return application.getBean(Statements.class);
    }

    @Override
    public DataSource database() {
        return application.getBean(DataSource.class);
    }

    @Override
    public void close() {
        application.close();
    }
}
