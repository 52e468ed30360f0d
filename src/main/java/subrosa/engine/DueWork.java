package subrosa.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Runs timers and other jobs in the order in which they fall due, where no job executor does: in replays and tests. */
@Component
public class DueWork {

    private final ManagementService management;

    DueWork(ManagementService management) {
        this.management = management;
    }

    /** When the next job falls due; a job without a date is due at once. */
    public Optional<Instant> nextDue(Instant now) {
        return next().map(
                        job -> job.getDuedate() == null ? now : job.getDuedate().toInstant());
    }

    /** Runs the earliest job that is due by then, as the system. A failure is thrown as it is, with the job's retries counted down. */
    public boolean runNext(Instant until) {
        var job = next().filter(
                        one -> one.getDuedate() == null || !one.getDuedate().after(Date.from(until)));
        job.ifPresent(one -> subrosa.compartment.CurrentReader.runAs(
                subrosa.compartment.Reader.system(), () -> management.executeJob(one.getId())));
        return job.isPresent();
    }

    private Optional<Job> next() {
        return management.createJobQuery().active().withRetriesLeft().orderByJobDuedate().asc().listPage(0, 1).stream()
                .findFirst();
    }
}
