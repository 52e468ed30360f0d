package subrosa.engine.camunda;

import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.runtime.Job;

/** Keeps the texts of exceptions out of the engine's log of jobs, as {@link FailedJobs} keeps them out of the jobs and incidents. */
final class WithholdingHistory extends CacheAwareHistoryEventProducer {

    @Override
    public HistoryEvent createHistoricJobLogFailedEvt(Job job, Throwable failure) {
        return super.createHistoricJobLogFailedEvt(job, WithheldFailure.of(job, failure));
    }
}
