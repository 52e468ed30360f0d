package subrosa.channel.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import subrosa.channel.Signal;
import subrosa.engine.Processes;

/** What we promised becomes a task with a due date, beside whatever else the channel does. */
@Component
class PromiseTasks {

    private final Processes processes;

    PromiseTasks(Processes processes) {
        this.processes = processes;
    }

    void begin(Signal promise) {
        processes.trigger(
                "promiseMade",
                promise.channel(),
                Map.of("promise", promise.id().toString(), "promiseDue", Date.from(promise.dueAt())));
    }
}
