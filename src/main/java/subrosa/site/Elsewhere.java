package subrosa.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import subrosa.audit.Incident;
import subrosa.compartment.NotKnown;

/**
 * What no page and no resource answers: an address that leads nowhere, a method that it does not take, and whatever the server gives up by itself.
 * An address that leads nowhere is answered like what is absent, byte for byte: whoever asks does not even learn what there could be.
 */
@ControllerAdvice
@Controller
@Order(Ordered.LOWEST_PRECEDENCE)
class Elsewhere implements ErrorController {

    private static final String POLICY = "Content-Security-Policy";

    private final Frame frame;

    Elsewhere(Frame frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    Object nowhere(NoResourceFoundException e, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, request.getRequestURI(), null, new HttpHeaders());
    }

    /** Of Camunda's API, which has more methods than ours, what is left out is absent too. */
    @ExceptionHandler
    Object otherwise(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/engine-rest/"))
            return answer(HttpStatus.NOT_FOUND, request.getRequestURI(), null, new HttpHeaders());
        return answer(HttpStatus.METHOD_NOT_ALLOWED, request.getRequestURI(), null, e.getHeaders());
    }

    /** Asked for by its own address it leads nowhere, too. */
    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        // What is turned away before security has come to its headers.
        if (request.getDispatcherType() == DispatcherType.ERROR && !response.containsHeader(POLICY)) {
            response.setHeader(POLICY, "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        var given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var status = given instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
        return answer(
                status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status,
                asked == null ? request.getRequestURI() : asked.toString(),
                (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION),
                new HttpHeaders());
    }

    private Object answer(HttpStatus status, String address, @Nullable Throwable failure, HttpHeaders headers) {
        var incident = status.is5xxServerError() ? Incident.of(failure) : null;
        if (!Security.isOfPrograms(address)) return frame.page(status, incident);
        var problem = ProblemDetail.forStatusAndDetail(status, detail(status));
        problem.setInstance(URI.create(address));
        if (incident != null) problem.setProperty("incident", incident);
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private static String detail(HttpStatus status) {
        if (status.is5xxServerError()) return Problems.OURS;
        return switch (status) {
            case NOT_FOUND -> NotKnown.WORDS;
            case METHOD_NOT_ALLOWED -> "This address does not take that method.";
            default -> "This cannot be answered as it was asked.";
        };
    }
}
