package subrosa.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import subrosa.Statements;
import subrosa.Subrosa;
import subrosa.channel.NewChannels;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTasks;
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

    SubrosaCarrier(Scenario story, String url, String user, String password, boolean counted) {
        this.story = story;
        this.application = new SpringApplicationBuilder(Subrosa.class)
                .profiles("test")
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.datasource.url", url,
                        "spring.datasource.username", user,
                        "spring.datasource.password", password,
                        "spring.datasource.hikari.maximum-pool-size", "10",
                        "spring.main.banner-mode", "off",
                        "spring.jpa.hibernate.ddl-auto", "none",
                        "camunda.bpm.job-execution.enabled", "false",
                        "logging.level.root", "ERROR"))
                .initializers(context -> {
                    var beans = (GenericApplicationContext) context;
                    beans.registerBean(
                            "clientClock", ClientClock.class, () -> clock, definition -> definition.setPrimary(true));
                    if (counted) beans.registerBean(Statements.class);
                })
                .run();
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
                    .orElseThrow(() -> new IllegalStateException("No task " + step.complete() + " at " + step.step()));
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
            if (WAITS.stream().anyMatch(wait -> waitsAt(job.getId(), job.getJobDefinitionId(), wait)))
                CurrentReader.runAs(Reader.system(), () -> management.executeJob(job.getId()));
    }

    private boolean waitsAt(String job, String definition, String activity) {
        return management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(definition)
                        .activityIdIn(activity)
                        .count()
                > 0;
    }

    /** What each service task and decision of this channel told the engine: process and activity to the variables, in their order. */
    Map<String, List<Map<String, Object>>> published(String channel) {
        var published = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (var activity : history.createHistoricActivityInstanceQuery()
                .tenantIdIn(channel)
                .activityType("serviceTask")
                .orderPartiallyByOccurrence()
                .asc()
                .list())
            published.computeIfAbsent(key(activity), key -> new ArrayList<>()).add(values(activity));
        return published;
    }

    private Map<String, Object> values(HistoricActivityInstance activity) {
        var values = new LinkedHashMap<String, Object>();
        for (var detail : history.createHistoricDetailQuery()
                .variableUpdates()
                .activityInstanceId(activity.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()) {
            var update = (HistoricVariableUpdate) detail;
            values.put(update.getVariableName(), update.getValue());
        }
        return values;
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
