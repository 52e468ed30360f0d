package subrosa.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers 401 with a problem, and never a redirect. */
class ProblemEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final String challenge;

    /** @param challenge the value of {@code WWW-Authenticate} */
    ProblemEntryPoint(String challenge) {
        this.challenge = challenge;
    }

    /** Whoever has no token because nobody is signed in is told to sign in; a forged request of somebody who is gets no more than a 403. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) signInFirst(request, response);
        else
            answer(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "Forbidden",
                    "The page that sent this is not of your session. Load it again.");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        signInFirst(request, response);
    }

    private void signInFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // A browser's page asks with its session; the header would make the browser open a password box of its own.
        if (request.getHeader("X-Requested-With") == null) response.setHeader("WWW-Authenticate", challenge);
        answer(response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized", "Sign in first.");
    }

    private static void answer(HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(title, status, detail));
    }
}
