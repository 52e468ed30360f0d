package subrosa.audit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import subrosa.audit.Act;
import subrosa.audit.AuditLog;
import subrosa.audit.Entry;
import subrosa.audit.EntryDraft;
import subrosa.audit.Errand;

/** Logs what security refuses by itself: nobody is signed in, or the request is forged. */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 1)
class RefusedAtTheDoor extends OncePerRequestFilter {

    /** On a request whose refusal is in the log. */
    private static final String LOGGED = RefusedAtTheDoor.class.getName();

    /** What may stand in a log: a part of an address could be anything. */
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9.-]{0,40}");

    private final AuditLog log;

    RefusedAtTheDoor(AuditLog log) {
        this.log = log;
    }

    static void logged(HttpServletRequest request) {
        request.setAttribute(LOGGED, true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var fact =
                switch (response.getStatus()) {
                    case HttpServletResponse.SC_UNAUTHORIZED -> "NotSignedIn";
                    case HttpServletResponse.SC_FORBIDDEN -> "Forbidden";
                    // A page without a token that counts is sent there: its own, left open too long, or somebody
                    // else's.
                    case HttpServletResponse.SC_FOUND -> leadsTo(response, "/sign-in?again") ? "Forbidden" : "";
                    default -> "";
                };
        if (fact.isEmpty() || request.getAttribute(LOGGED) != null) return;
        var errand = new Errand(() -> request.getMethod() + " " + address(request), request.getRemoteAddr());
        log.record(List.of(EntryDraft.of(errand, Entry.HOUSE, account(request), Act.REFUSED, fact)));
    }

    private static boolean leadsTo(HttpServletResponse response, String address) {
        var location = response.getHeader(HttpHeaders.LOCATION);
        return location != null && location.endsWith(address);
    }

    private static String address(HttpServletRequest request) {
        return Stream.of(request.getRequestURI().split("/", -1))
                .map(part -> PART.matcher(part).matches() ? part : "?")
                .collect(Collectors.joining("/"));
    }

    private static String account(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext context
                        && context.getAuthentication() != null
                ? context.getAuthentication().getName()
                : AnswersLeaveLogged.NOBODY;
    }
}
