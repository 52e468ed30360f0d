package subrosa.workers;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.audit.Errand;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Reader;
import subrosa.compartment.Role;
import subrosa.engine.Attempts;
import subrosa.engine.ExternalWork;
import subrosa.engine.ExternalWork.Waiting;
import subrosa.engine.LockedWork;
import subrosa.engine.WorkWanted;

/**
 * Work for other systems, as a program with the role of an integrator meets it: of the channels that its account is inside of, and no others. To
 * everybody else there is none.
 */
@Service
public class OutsideWork {

    private final ExternalWork work;
    private final Compartments compartments;
    private final Attempts attempts;
    private final Clock clock;

    OutsideWork(ExternalWork work, Compartments compartments, Attempts attempts, Clock clock) {
        this.work = work;
        this.compartments = compartments;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Transactional
    public List<LockedWork> fetch(WorkWanted wanted) {
        var open = compartments.workedInBy(integrator());
        return open.isEmpty() ? List.of() : work.fetch(wanted, open);
    }

    /** @param results local to the activity: they change nothing else of the run */
    public void complete(String id, String worker, Map<String, Object> results) {
        report(id, worker, waiting -> work.complete(worker, id, waiting.channel(), results));
    }

    /** @param retries how often it is offered again; at none it becomes an incident */
    public void fail(String id, String worker, int retries, Duration after) {
        report(id, worker, waiting -> work.fail(worker, id, waiting.channel(), retries, after));
    }

    /** Ends it by an outcome that the diagram names. */
    public void end(String id, String worker, String error) {
        report(id, worker, waiting -> work.end(worker, id, waiting.channel(), error));
    }

    /** @throws LockIsOver when somebody else may have it by now */
    public void extendLock(String id, String worker, Duration duration) {
        report(id, worker, waiting -> {
            if (!Objects.requireNonNull(waiting.lockedUntil()).isAfter(clock.instant())) throw new LockIsOver();
            work.extendLock(worker, id, duration);
        });
    }

    /** Lets others have it at once. */
    public void unlock(String id) {
        attempts.of(() -> {
            known(id);
            work.unlock(id);
            return id;
        });
    }

    private void report(String id, String worker, Consumer<Waiting> report) {
        attempts.of(() -> {
            var waiting = known(id);
            if (!worker.equals(waiting.worker())) throw new LockedByOther();
            report.accept(waiting);
            return id;
        });
    }

    private Waiting known(String id) {
        integrator();
        Errand.concerns(id);
        var waiting = work.find(id);
        compartments.requireInside(waiting.map(Waiting::channel).orElse(Compartments.OF_NOTHING));
        return waiting.orElseThrow(NotKnown::new);
    }

    private static Reader integrator() {
        var reader = CurrentReader.get();
        if (!reader.is(Role.INTEGRATOR)) throw new NotKnown();
        return reader;
    }
}
