package subrosa.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.engine.Accounts;

/**
 * Makes the signed-in account the reader of the request, as the account is now and not as it was when the session began: roles, clearance, and whether
 * it still exists. Without a sign-in there is no reader at all. Stands inside the security chains, before they decide.
 */
class ReaderOfRequest extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Accounts accounts;
    private final Duration longest;

    /** @param longest after so long a session ends, however busy it is */
    ReaderOfRequest(Accounts accounts, Duration longest) {
        this.accounts = accounts;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        var reader = isTooOld(request.getSession(false)) ? Optional.<Reader>empty() : accounts.find(signedIn.getName());
        if (reader.isPresent()) goOnAs(as(reader.get(), request), request, response, chain);
        else {
            leave(request);
            chain.doFilter(request, response);
        }
    }

    /** Whoever was given something to read changes nothing by it: a request that may change something is not theirs to make. */
    private static Reader as(Reader reader, HttpServletRequest request) {
        return READING.contains(request.getMethod()) ? reader.onlyReading() : reader;
    }

    /** By the clock of whoever keeps the sessions, and from one request to the next. */
    private boolean isTooOld(@Nullable HttpSession session) {
        return session != null && session.getLastAccessedTime() - session.getCreationTime() > longest.toMillis();
    }

    private static void goOnAs(
            Reader reader, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CurrentReader.set(reader);
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentReader.clear();
        }
    }

    /** The account is gone, or the session is over: whoever asks is nobody from now on, and is answered as nobody. */
    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
