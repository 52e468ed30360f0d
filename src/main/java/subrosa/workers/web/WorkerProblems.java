package subrosa.workers.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import subrosa.policy.BrokenRule;
import subrosa.workers.LockIsOver;
import subrosa.workers.LockedByOther;

/** What Camunda's API answers by status 400, so that its clients know it: told as our problems are. */
@RestControllerAdvice(assignableTypes = ExternalTaskResource.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class WorkerProblems {

    @ExceptionHandler({LockedByOther.class, LockIsOver.class, ValueNotTaken.class})
    ProblemDetail refused(BrokenRule e) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
        problem.setTitle("Refused");
        problem.setProperty("fact", e.fact());
        if (e.field() != null) problem.setProperty("field", e.field());
        return problem;
    }
}
