package subrosa.engine;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the engine has of one channel, by numbers. */
@Component
public class RunsOfChannel {

    private final RuntimeService runtime;
    private final HistoryService history;

    RunsOfChannel(RuntimeService runtime, HistoryService history) {
        this.runtime = runtime;
        this.history = history;
    }

    /** Whether any diagram still runs in the channel. */
    public boolean any(String channel) {
        return runtime.createProcessInstanceQuery().tenantIdIn(channel).count() > 0;
    }

    /** How many variables its history keeps: submissions, published values, references. */
    public long keptVariables(String channel) {
        return history.createHistoricVariableInstanceQuery().tenantIdIn(channel).count();
    }

    /** How many changes of variables its history keeps. */
    public long keptUpdates(String channel) {
        return history.createHistoricDetailQuery()
                .variableUpdates()
                .tenantIdIn(channel)
                .count();
    }
}
