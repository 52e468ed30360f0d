package subrosa.scenario;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.AbstractMap;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.jspecify.annotations.Nullable;
import subrosa.Statements;
import subrosa.engine.ProcessFiles;

/**
 * The same diagrams on the engine alone: service tasks do nothing but say to the gateways what Subrosa's said, there is no dossier, no form
 * check, no gate and no reader. What Subrosa takes beyond this is what it is for.
 */
final class BareCarrier implements Carrier {

    private final HikariDataSource pool;
    private final ProcessEngine engine;
    private final List<CarriedStep> steps;

    /**
     * @param steps as Subrosa was told them
     * @param said what its service tasks told the engine
     */
    BareCarrier(
            ProcessFiles files,
            List<CarriedStep> steps,
            Map<String, List<Map<String, Object>>> said,
            String url,
            String user,
            String password,
            @Nullable Statements counted) {
        this.steps = steps;
        var settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(10);
        this.pool = new HikariDataSource(settings);
        DataSource source =
                counted == null ? pool : (DataSource) counted.postProcessAfterInitialization(pool, "dataSource");
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare-" + UUID.randomUUID());
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setDefaultSerializationFormat("application/json");
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        configuration.setBeans(new Beans(new Nothing(said)));
        this.engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (var file : files.all()) {
            try (var content = file.content().getInputStream()) {
                deployment.addInputStream(file.name(), content);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        deployment.deploy();
    }

    @Override
    public void carry(int client) {
        var channel = UUID.randomUUID().toString();
        engine.getRuntimeService()
                .startProcessInstanceByKey("backchannelToAgreement", channel, Map.of("channel", channel));
        for (var step : steps) {
            var open = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(channel)
                    .list();
            var task = open.stream()
                    .filter(one -> one.getTaskDefinitionKey().equals(step.task()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No task " + step.task() + "; open are "
                            + open.stream().map(Task::getTaskDefinitionKey).toList()));
            engine.getTaskService().claim(task.getId(), step.by());
            engine.getTaskService()
                    .complete(
                            task.getId(),
                            Map.of(
                                    step.task(),
                                    Variables.objectValue(step.submission())
                                            .serializationDataFormat("application/json")
                                            .create()));
            goOn(channel, client);
        }
    }

    private void goOn(String channel, int client) {
        var worker = "client-" + client;
        for (var job : engine.getExternalTaskService()
                .fetchAndLock(10, worker)
                .topic("secure-transmission", 60_000)
                .businessKey(channel)
                .execute()) engine.getExternalTaskService().complete(job.getId(), worker);
        var management = engine.getManagementService();
        for (var instance : engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(channel)
                .list())
            for (var job : management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list())
                if (management
                                .createJobDefinitionQuery()
                                .jobDefinitionId(job.getJobDefinitionId())
                                .activityIdIn(SubrosaCarrier.WAITS.toArray(String[]::new))
                                .count()
                        > 0) management.executeJob(job.getId());
    }

    @Override
    public DataSource database() {
        return pool;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }

    /** Every name in a diagram is the same bean. */
    private static final class Beans extends AbstractMap<Object, Object> {

        private final Nothing nothing;

        Beans(Nothing nothing) {
            this.nothing = nothing;
        }

        @Override
        public boolean containsKey(Object name) {
            return name instanceof String text
                    && (Set.of("limits", "outbound", "owed", "omissions", "tempos")
                                    .contains(text)
                            || nothing.knows(text));
        }

        @Override
        public Object get(Object name) {
            return nothing;
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return Set.of();
        }
    }

    /** Does nothing, and tells the gateways what Subrosa told them. */
    public static final class Nothing implements JavaDelegate {

        private final Map<String, List<Map<String, Object>>> said;
        private final Map<String, Integer> ran = new ConcurrentHashMap<>();

        Nothing(Map<String, List<Map<String, Object>>> said) {
            this.said = said;
        }

        boolean knows(String name) {
            return said.keySet().stream()
                    .anyMatch(key -> key.substring(key.indexOf(' ') + 1).startsWith(name));
        }

        @Override
        public void execute(DelegateExecution execution) {
            var key = execution.getProcessDefinitionId();
            var step = key.substring(0, key.indexOf(':')) + " " + execution.getCurrentActivityId();
            var times = said.get(step);
            if (times == null) return;
            int time = ran.merge(execution.getProcessBusinessKey() + " " + step, 1, Integer::sum);
            times.get(Math.min(time, times.size()) - 1).forEach(execution::setVariable);
        }

        public String duration(DelegateExecution execution, String limit) {
            return "P100D";
        }

        public String cycle(DelegateExecution execution, String limit) {
            return "R/P100D";
        }

        public Date due(DelegateExecution execution, String limit) {
            return new Date();
        }

        public Date dueSince(DelegateExecution execution, String limit, String moment) {
            return new Date();
        }

        public Date due(DelegateExecution execution) {
            return new Date();
        }

        /** The story is of a channel that needs the least. */
        public boolean allow(DelegateExecution execution, String step) {
            return true;
        }

        public boolean open(DelegateExecution execution) {
            return true;
        }

        public boolean oralFirst(DelegateExecution execution) {
            return false;
        }

        public boolean byCall(DelegateExecution execution) {
            return false;
        }

        public String by(DelegateExecution execution) {
            return "treaty";
        }
    }
}
