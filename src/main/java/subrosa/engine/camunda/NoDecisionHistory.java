package subrosa.engine.camunda;

import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.engine.delegate.DelegateCaseExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.DmnHistoryEventProducer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps no history of decisions in the engine: what a table was asked is substance, which the dossier has, and the row that answered stands on
 * the timeline.
 */
final class NoDecisionHistory implements DmnHistoryEventProducer {

    @Override
    public @Nullable HistoryEvent createDecisionEvaluatedEvt(DelegateExecution run, DmnDecisionEvaluationEvent event) {
        return null;
    }

    @Override
    public @Nullable HistoryEvent createDecisionEvaluatedEvt(
            DelegateCaseExecution run, DmnDecisionEvaluationEvent event) {
        return null;
    }

    @Override
    public @Nullable HistoryEvent createDecisionEvaluatedEvt(DmnDecisionEvaluationEvent event) {
        return null;
    }
}
