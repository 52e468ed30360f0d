package subrosa.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import subrosa.audit.Act;
import subrosa.audit.AuditLog;
import subrosa.audit.Entry;
import subrosa.audit.EntryDraft;
import subrosa.audit.Errand;
import subrosa.audit.Why;

/**
 * Logs who signs in, fails to, and signs out; if that cannot be logged, nobody gets in. A program signs in with every request: it is logged
 * once an hour for each account and device. A failure is logged each time.
 */
@Component
class SignIns {

    private static final Duration ANEW = Duration.ofHours(1);

    private record Program(String account, @Nullable String device) {}

    private final AuditLog log;
    private final Clock clock;
    private final ConcurrentMap<Program, Instant> programs = new ConcurrentHashMap<>();

    SignIns(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        var account = event.getAuthentication().getName();
        var request = request();
        if (request == null || request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            record(account, Act.SIGN_IN, Entry.DONE, request);
            return;
        }
        programs.compute(new Program(account, request.getRemoteAddr()), (program, last) -> {
            var now = clock.instant();
            if (last != null && Duration.between(last, now).abs().compareTo(ANEW) < 0) return last;
            record(account, Act.SIGN_IN, Entry.DONE, request);
            return now;
        });
    }

    /** What was typed as an account may be a password: it is written down only if somebody has signed in by that name, else by its digest. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        var typed = event.getAuthentication().getName();
        var request = request();
        record(
                log.knows(typed) ? typed : Why.typed(typed).shortly(),
                Act.SIGN_IN_FAILED,
                event.getException().getClass().getSimpleName().replace("Exception", ""),
                request);
        if (request != null) RefusedAtTheDoor.logged(request);
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        record(event.getAuthentication().getName(), Act.SIGN_OUT, Entry.DONE, request());
    }

    private void record(String account, Act act, String outcome, @Nullable HttpServletRequest request) {
        var errand = new Errand(() -> "account", request == null ? null : request.getRemoteAddr());
        log.record(List.of(EntryDraft.of(errand, Entry.HOUSE, account, act, outcome)));
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
