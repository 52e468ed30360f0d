package subrosa.engine.camunda;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import subrosa.audit.AuditLog;

/**
 * What becomes of a job that fails. A technical failure is tried again and becomes an incident when the retries are used up; a refusal by
 * the domain would only be repeated, and becomes one at once. Where the key of the channel was destroyed there is nothing that anybody could
 * do: the job comes to rest, and is no incident.
 */
final class FailedJobs implements FailedJobCommandFactory {

    /** In the place of the engine's own, which quotes the failure. */
    private static final Logger LOG = LoggerFactory.getLogger(FailedJobs.class);

    private final ObjectProvider<AuditLog> log;

    /** @param log asked for when something is refused: it needs the engine's transactions */
    FailedJobs(ObjectProvider<AuditLog> log) {
        this.log = log;
    }

    @Override
    public Command<Object> getCommand(String job, Throwable failure) {
        return new Failed(job, failure);
    }

    private final class Failed extends DefaultJobRetryCmd {

        private final transient Throwable failure;

        Failed(String job, Throwable failure) {
            super(job, failure);
            this.failure = failure;
        }

        @Override
        public Object execute(CommandContext context) {
            if (WithheldFailure.isForGood(failure))
                return rest(context.getJobManager().findJobById(jobId));
            if (!WithheldFailure.isRefusal(failure)) return super.execute(context);
            note(context.getJobManager().findJobById(jobId));
            executeStandardStrategy(context);
            return jobId;
        }

        private void note(@Nullable JobEntity job) {
            if (job == null || job.getTenantId() == null) return;
            log.getObject()
                    .noteRefusal(job.getTenantId(), String.valueOf(job.getActivityId()), WithheldFailure.fact(failure));
        }

        private String rest(@Nullable JobEntity job) {
            if (job == null) return jobId;
            job.unlock();
            job.setSuspensionState(SuspensionState.SUSPENDED.getStateCode());
            return jobId;
        }

        @Override
        protected void logException(JobEntity job) {
            var withheld = WithheldFailure.of(job, failure);
            LOG.warn("{} It was {}, job {}.", withheld.getMessage(), job.getActivityId(), job.getId(), withheld);
            exception = withheld;
            super.logException(job);
        }

        @Override
        protected void decrementRetries(JobEntity job) {
            if (WithheldFailure.isRefusal(failure)) job.setRetries(0);
            else super.decrementRetries(job);
        }

        @Override
        protected boolean shouldDecrementRetriesFor(Throwable withheld) {
            return !(failure instanceof OptimisticLockingException);
        }
    }
}
