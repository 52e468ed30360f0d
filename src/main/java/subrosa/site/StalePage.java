package subrosa.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** A form that was left open longer than its session lasts has a token that counts no more: it is shown anew instead of refused. */
class StalePage implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (e instanceof CsrfException) response.sendRedirect(request.getContextPath() + "/sign-in?again");
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
