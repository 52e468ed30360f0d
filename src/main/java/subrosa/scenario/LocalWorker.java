package subrosa.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import subrosa.engine.ExternalWork;
import subrosa.engine.LockedWork;

/**
 * Stands in for the translation service, the secure link and the UN Treaty Section where there are none: in replays and the demo. A worker
 * like any other, over the same interface; it does not exist in production.
 */
@Component
@ForStories
public class LocalWorker {

    private static final Logger LOG = LoggerFactory.getLogger(LocalWorker.class);
    private static final String NAME = "local-worker";
    private static final List<String> TOPICS = List.of("translation", "secure-transmission", "registration-submission");

    private final ExternalWork work;
    private final Clock clock;

    LocalWorker(ExternalWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Does all that waits, in the order of the engine. */
    public void workAll() {
        for (var jobs = work.fetch(NAME, TOPICS); !jobs.isEmpty(); jobs = work.fetch(NAME, TOPICS))
            for (var job : jobs) {
                work.complete(NAME, job, results(job));
                LOG.info("Did {} for {}", job.topic(), job.channel());
            }
    }

    private Map<String, Object> results(LockedWork job) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        return switch (job.topic()) {
            case "translation" -> Map.of("translatedBy", "local translation desk", "translatedOn", today);
            case "secure-transmission" -> Map.of("deliveredOn", today);
            default -> Map.of("receivedOn", today);
        };
    }
}
