package subrosa.audit.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;
import subrosa.audit.Visit;

/** An answer that is kept back, whole, until it is released: body, error and redirect alike. */
class WithheldAnswer extends ContentCachingResponseWrapper {

    private interface End {
        void reach() throws IOException;
    }

    private final HttpServletResponse answer;
    private final Visit visit;
    private @Nullable End end;

    WithheldAnswer(HttpServletResponse answer, Visit visit) {
        super(answer);
        this.answer = answer;
        this.visit = visit;
    }

    /** What was logged before it is given need not be kept back, and may be too long for that. */
    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return visit.loggedAlready() ? answer.getOutputStream() : super.getOutputStream();
    }

    @Override
    public void sendError(int status) {
        end(status, () -> answer.sendError(status));
    }

    @Override
    public void sendError(int status, String message) {
        end(status, () -> answer.sendError(status, message));
    }

    @Override
    public void sendRedirect(String location) {
        end(SC_FOUND, () -> answer.sendRedirect(location));
    }

    private void end(int status, End end) {
        resetBuffer();
        setStatus(status);
        this.end = end;
    }

    /** Once its end is reached there is no more to say, as with any answer. */
    @Override
    public boolean isCommitted() {
        return end != null || super.isCommitted();
    }

    void release() throws IOException {
        if (end == null) copyBodyToResponse();
        else end.reach();
    }

    /** Nothing of it leaves: neither body nor header. */
    HttpServletResponse withdraw() {
        end = null;
        answer.reset();
        return answer;
    }
}
