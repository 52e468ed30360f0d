package subrosa;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.function.SingletonSupplier;
import subrosa.channel.Timeline;
import subrosa.channel.TimelineEntry;

/** Reads everything that dossier and engine hold of a channel, so that a test can show that nothing changed, or that both did. */
@TestComponent
public class Books {

    private final JdbcTemplate database;
    private final Timeline timeline;
    private final TaskService tasks;
    private final HistoryService history;
    private final Story story;

    /** Tables do not change while tests run, and H2 takes longer to list them than to read them. */
    private final SingletonSupplier<List<String>> tables;

    Books(JdbcTemplate database, Timeline timeline, TaskService tasks, HistoryService history, Story story) {
        this.database = database;
        this.timeline = timeline;
        this.tasks = tasks;
        this.history = history;
        this.story = story;
        this.tables = SingletonSupplier.of(() -> database.queryForList(
                "select lower(table_name) from information_schema.columns where lower(column_name) = 'channel'"
                        + " and lower(table_name) not like 'act%'",
                String.class));
    }

    /**
     * @param records the rows of each of our tables that speaks of a channel
     * @param open key and assignee of each open task
     * @param variables what the engine holds, by name and place
     * @param activities how many activities were ever entered and left
     */
    public record Balance(
            Map<String, List<String>> records,
            List<String> timeline,
            List<String> open,
            Map<String, String> variables,
            String activities) {

        public List<String> rowsOf(String table) {
            return records.getOrDefault(table, List.of());
        }
    }

    public Balance of(String channel) {
        return new Balance(
                records(channel),
                story.asSystem(() -> timeline.of(channel)).stream()
                        .map(TimelineEntry::act)
                        .toList(),
                tasks.createTaskQuery().tenantIdIn(channel).orderByTaskId().asc().list().stream()
                        .map(task -> task.getTaskDefinitionKey() + " " + task.getAssignee())
                        .toList(),
                variables(channel),
                activities(channel));
    }

    private Map<String, List<String>> records(String channel) {
        var records = new TreeMap<String, List<String>>();
        for (var table : tables.obtain())
            records.put(
                    table,
                    database.queryForList("select * from " + table + " where channel = ?", channel).stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList());
        records.put(
                "channel",
                List.of(String.valueOf(database.queryForMap("select * from channel where reference = ?", channel))));
        return records;
    }

    private Map<String, String> variables(String channel) {
        return history.createHistoricVariableInstanceQuery().tenantIdIn(channel).list().stream()
                .collect(Collectors.toMap(
                        one -> one.getName() + " " + one.getId(), one -> value(one), (a, b) -> a, TreeMap::new));
    }

    private static String value(HistoricVariableInstance variable) {
        return String.valueOf(variable.getValue());
    }

    private String activities(String channel) {
        var all = history.createHistoricActivityInstanceQuery().tenantIdIn(channel);
        return all.count() + " entered, "
                + history.createHistoricActivityInstanceQuery()
                        .tenantIdIn(channel)
                        .finished()
                        .count()
                + " left";
    }
}
