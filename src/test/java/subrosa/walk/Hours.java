package subrosa.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.runtime.Job;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;

/**
 * The time of one channel. A short while passes as it does in life, each timer at its own time; over a long one the house is closed, and what
 * fell due is found when it opens again.
 */
final class Hours {

    private static final Duration LONG = Duration.ofDays(4);

    /** Timers that return for ever: they wait for nothing. */
    private static final Set<String> WATCHES = Set.of("mandateCheckDue", "lineCheckDue");

    private static final Map<String, String> ACTIVITIES = new ConcurrentHashMap<>();

    private final House house;
    private final String channel;

    Hours(House house, String channel) {
        this.house = house;
        this.channel = channel;
    }

    /** The times that are waited for, the earliest first; without those of the timers that return, if so asked. */
    List<Instant> due(boolean watches) {
        return jobs().stream()
                .filter(one -> watches || !WATCHES.contains(one.activity()))
                .map(One::due)
                .toList();
    }

    /** @return how many timers ran */
    int pass(Duration while_) {
        var until = house.clock().instant().plus(while_);
        if (while_.compareTo(LONG) > 0) house.clock().moveTo(until);
        int ran = 0;
        for (var next = next(until); next.isPresent(); next = next(until)) {
            if (next.get().due().isAfter(house.clock().instant()))
                house.clock().moveTo(next.get().due());
            var job = next.get().id();
            CurrentReader.runAs(Reader.system(), () -> house.management().executeJob(job));
            if (++ran > 200) throw new IllegalStateException("Timers of " + channel + " do not come to rest: " + next);
        }
        house.clock().moveTo(until);
        return ran;
    }

    private Optional<One> next(Instant until) {
        return jobs().stream().filter(one -> !one.due().isAfter(until)).findFirst();
    }

    private record One(String id, Instant due, String activity) {}

    /** In an order of their own: the engine's is that of its random ids. */
    private List<One> jobs() {
        return house.management().createJobQuery().tenantIdIn(channel).list().stream()
                .map(this::one)
                .sorted(Comparator.comparing(One::due).thenComparing(One::activity))
                .toList();
    }

    private One one(Job job) {
        var activity = ACTIVITIES.computeIfAbsent(job.getJobDefinitionId(), definition -> house.management()
                .createJobDefinitionQuery()
                .jobDefinitionId(definition)
                .singleResult()
                .getActivityId());
        var due = job.getDuedate() == null ? Date.from(house.clock().instant()) : job.getDuedate();
        return new One(job.getId(), due.toInstant(), activity);
    }
}
