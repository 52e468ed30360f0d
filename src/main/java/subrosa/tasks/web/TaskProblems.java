package subrosa.tasks.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import subrosa.policy.BrokenRule;
import subrosa.tasks.AlreadyCompleted;
import subrosa.tasks.ClaimedByOther;
import subrosa.tasks.DraftChanged;
import subrosa.tasks.FourEyesNeeded;
import subrosa.tasks.NotYourRole;
import subrosa.tasks.SubmissionRefused;

/** What can be wrong with doing a task: told apart by status and by the name of the fact. */
@RestControllerAdvice(assignableTypes = TaskResource.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class TaskProblems {

    /** All errors at once, each by field. */
    @ExceptionHandler
    ProblemDetail submission(SubmissionRefused e) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, e.getMessage());
        problem.setTitle("Submission refused");
        problem.setProperty("fact", "SubmissionRefused");
        problem.setProperty("errors", e.errors());
        return problem;
    }

    @ExceptionHandler({AlreadyCompleted.class, ClaimedByOther.class})
    ProblemDetail conflict(BrokenRule e) {
        return problem(HttpStatus.CONFLICT, "Conflict", e);
    }

    @ExceptionHandler({NotYourRole.class, FourEyesNeeded.class})
    ProblemDetail forbidden(BrokenRule e) {
        return problem(HttpStatus.FORBIDDEN, "Not yours to do", e);
    }

    @ExceptionHandler
    ProblemDetail changed(DraftChanged e) {
        return problem(HttpStatus.PRECONDITION_FAILED, "Changed since", e);
    }

    private static ProblemDetail problem(HttpStatus status, String title, BrokenRule e) {
        var problem = ProblemDetail.forStatusAndDetail(status, e.getMessage());
        problem.setTitle(title);
        problem.setProperty("fact", e.fact());
        return problem;
    }
}
