package subrosa.site;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import subrosa.audit.Incident;
import subrosa.channel.ClosedToYourRole;
import subrosa.compartment.NotKnown;
import subrosa.engine.TooBusy;
import subrosa.forms.FieldError;
import subrosa.policy.BrokenRule;
import subrosa.policy.GateShut;
import subrosa.sealing.Closed;

/** Problems (RFC 9457) that every module's resources share. A module's own are mapped in its {@code web} package. */
@RestControllerAdvice(annotations = RestController.class)
// A resource is a controller too: without an order, the pages' answer could come first.
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class Problems extends ResponseEntityExceptionHandler {

    static final String OURS =
            "Something went wrong on our side. Nothing was changed. Name the incident to your operator.";

    private final Knowers knowers;

    Problems(Knowers knowers) {
        this.knowers = knowers;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Absent and forbidden are the same answer, byte for byte. */
    @ExceptionHandler
    ProblemDetail notKnown(NotKnown e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail refused(BrokenRule e) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, e.getMessage());
        problem.setTitle("Refused");
        problem.setProperty("fact", e.fact());
        if (e.field() != null) problem.setProperty("field", e.field());
        if (e instanceof GateShut shut) problem.setProperty("gates", shut.gates());
        return problem;
    }

    /** Whoever asked is inside, and knows that there is something. */
    @ExceptionHandler
    ProblemDetail closedToRole(ClosedToYourRole e) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, e.getMessage());
        problem.setTitle("Closed to your role");
        problem.setProperty("fact", e.fact());
        return problem;
    }

    /** Others are working on the same channel, at each attempt. */
    @ExceptionHandler
    ProblemDetail busy(TooBusy e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
    }

    /** A record that was tampered with, or whose key is gone: whoever is inside is told which it is, and nobody else that there is one. */
    @ExceptionHandler
    ProblemDetail closed(Closed e) {
        LOG.error("{}", e.getMessage());
        if (!knowers.of(e)) return notKnown(new NotKnown());
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, e.getMessage());
        problem.setTitle("Does not open");
        problem.setProperty("fact", e.getClass().getSimpleName());
        return problem;
    }

    /** A mistake of ours. The log has the trace under the incident's id; the caller gets the id and no text of the exception. */
    @ExceptionHandler
    ProblemDetail bug(RuntimeException e) {
        if (e instanceof ErrorResponse known) return known.getBody();
        var incident = Incident.of(e);
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, OURS);
        problem.setProperty("incident", incident);
        return problem;
    }

    /** Says that the body is malformed without quoting it. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The body is not the JSON that this resource takes.");
        return handleExceptionInternal(e, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(e, broken(e), headers, HttpStatus.UNPROCESSABLE_ENTITY, request);
    }

    /** All broken constraints at once, each by field, told as the check of a form tells them; what was sent is not quoted. */
    @ExceptionHandler
    ProblemDetail broken(BindException e) {
        var errors = e.getFieldErrors().stream().map(Problems::explain).toList();
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "The body has " + errors.size() + (errors.size() == 1 ? " error." : " errors."));
        problem.setTitle("Submission refused");
        problem.setProperty("fact", "SubmissionRefused");
        problem.setProperty("errors", errors);
        return problem;
    }

    private static FieldError explain(org.springframework.validation.FieldError error) {
        var path = error.getField().replaceAll("\\[(\\d+)]", ".$1").replace("[]", "");
        var constraint = String.valueOf(error.getCode());
        var code =
                switch (constraint) {
                    case "NotBlank", "NotEmpty", "NotNull" -> "required";
                    case "Size" -> "maxLength";
                    default -> constraint;
                };
        return new FieldError(path, code, path + " " + error.getDefaultMessage() + ".");
    }
}
