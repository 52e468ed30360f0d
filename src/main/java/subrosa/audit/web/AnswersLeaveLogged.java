package subrosa.audit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import subrosa.audit.Act;
import subrosa.audit.AuditLog;
import subrosa.audit.Entry;
import subrosa.audit.EntryDraft;
import subrosa.audit.Errand;
import subrosa.audit.Incident;
import subrosa.audit.Visit;

/**
 * An answer leaves the house when it is in the log, and not before: what it shows of a channel as a read, what it refuses as a refusal, each in
 * a transaction of its own. If the log cannot be written, the answer is a problem and nothing else.
 *
 * <p>Runs inside security, which knows who asks. What security itself refuses is {@link RefusedAtTheDoor}'s.
 */
@Component
@Order(AnswersLeaveLogged.INSIDE_SECURITY)
class AnswersLeaveLogged extends OncePerRequestFilter {

    static final int INSIDE_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 10;
    static final String NOBODY = "nobody";

    private static final Logger LOG = LoggerFactory.getLogger(AnswersLeaveLogged.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern FACT = Pattern.compile("[A-Za-z]{1,64}");

    private final AuditLog log;

    AnswersLeaveLogged(AuditLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visit = Visit.begin(READING.contains(request.getMethod()));
        var errand = new Errand(() -> request.getMethod() + " " + template(request), request.getRemoteAddr());
        Errand.set(errand);
        var answer = new WithheldAnswer(response, visit);
        try {
            chain.doFilter(request, answer);
            // From here on it is logged here, or the answer is none.
            RefusedAtTheDoor.logged(request);
            if (logged(answer, visit, errand)) answer.release();
        } finally {
            Errand.clear();
            Visit.end();
        }
    }

    private boolean logged(WithheldAnswer answer, Visit visit, Errand errand) throws IOException {
        try {
            log.record(entries(answer, visit, errand));
            return true;
        } catch (RuntimeException e) {
            var incident = Incident.of(e);
            LOG.error("An answer was not given because it could not be logged: incident {}.", incident);
            var instead = answer.withdraw();
            instead.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            instead.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            JSON.writeValue(
                    instead.getOutputStream(),
                    Map.of(
                            "type", "about:blank",
                            "title", "Internal Server Error",
                            "status", 500,
                            "detail", "This cannot be answered now. Name the incident to your operator.",
                            "incident", incident.toString()));
            return false;
        }
    }

    private static List<EntryDraft> entries(WithheldAnswer answer, Visit visit, Errand errand) {
        int status = answer.getStatus();
        var account = account();
        if (status < 400) {
            var act = MediaType.APPLICATION_PDF_VALUE.equals(answer.getContentType()) ? Act.EXPORT : Act.READ;
            return visit.read(named(answer)).stream()
                    .map(chain -> EntryDraft.of(errand, chain, account, act, Entry.DONE))
                    .toList();
        }
        if (status >= 500) return List.of();
        var refused = EntryDraft.of(errand, Entry.HOUSE, account, Act.REFUSED, fact(answer));
        var where = visit.open().isEmpty() ? visit.closed() : visit.open();
        if (where.isEmpty()) return List.of(refused);
        return where.stream().map(refused::inChainAskedFor).toList();
    }

    /** Of a list, the channels that the answer names. */
    private static Predicate<String> named(WithheldAnswer answer) {
        var body = new String(answer.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
        return body::contains;
    }

    /** As the answer itself tells it: a page, which tells none, is answered like what is absent. */
    private static String fact(WithheldAnswer answer) {
        var type = answer.getContentType();
        if (type != null && type.startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE))
            try {
                var fact = JSON.readTree(answer.getContentAsByteArray())
                        .path("fact")
                        .asText();
                if (FACT.matcher(fact).matches()) return fact;
            } catch (JsonProcessingException e) {
                LOG.warn("A problem that is no JSON.");
            } catch (IOException e) {
                throw new IllegalStateException("Bytes in memory are read.", e);
            }
        if (answer.getStatus() == HttpServletResponse.SC_NOT_FOUND) return "NotKnown";
        var status = HttpStatus.resolve(answer.getStatus());
        return status == null ? "Status" + answer.getStatus() : status.name();
    }

    private static String account() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? NOBODY : signedIn.getName();
    }

    private static String template(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "?" : pattern.toString();
    }
}
