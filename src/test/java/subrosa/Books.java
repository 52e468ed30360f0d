package subrosa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.boot.test.context.TestComponent;
import subrosa.channel.Channel;
import subrosa.channel.Timeline;
import subrosa.channel.TimelineEntry;
import subrosa.sealing.SealedRecord;

/** Reads everything that dossier and engine hold of a channel, so that a test can show that nothing changed, or that both did. */
@TestComponent
public class Books {

    private final EntityManager entities;
    private final Timeline timeline;
    private final TaskService tasks;
    private final HistoryService history;
    private final Story story;

    Books(EntityManager entities, Timeline timeline, TaskService tasks, HistoryService history, Story story) {
        this.entities = entities;
        this.timeline = timeline;
        this.tasks = tasks;
        this.history = history;
        this.story = story;
    }

    /**
     * @param records what the rows of each table of the dossier say, below the seal
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
        for (var type : entities.getMetamodel().getEntities()) {
            var key = type.getJavaType().equals(Channel.class) ? "reference" : "channel";
            if (!SealedRecord.class.isAssignableFrom(type.getJavaType())) continue;
            records.put(
                    type.getJavaType().getAnnotation(Table.class).name(),
                    entities
                            .createQuery(
                                    "select r from " + type.getName() + " r where r." + key + " = :channel",
                                    SealedRecord.class)
                            .setParameter("channel", channel)
                            .getResultList()
                            .stream()
                            .map(record -> new String(record.unsealed(), StandardCharsets.UTF_8))
                            .sorted()
                            .toList());
        }
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
