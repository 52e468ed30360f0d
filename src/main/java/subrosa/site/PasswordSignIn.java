package subrosa.site;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import subrosa.engine.Accounts;

/**
 * Accounts and passwords of the engine's identity store: HTTP Basic for programs, a form for people.
 *
 * <p>An unknown account, a wrong password and a locked account get the same answer, in the same time. Spring finds this provider by itself; a chain that named it would ask
 * it twice.
 */
@Component
@Profile("!production")
class PasswordSignIn implements SignIn, AuthenticationProvider {

    /** Longer than any of the three takes: how long a refusal took tells nothing. */
    private static final Duration REFUSAL = Duration.ofMillis(250);

    private final Accounts accounts;

    PasswordSignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String challenge() {
        return "Basic realm=\"Subrosa\"";
    }

    @Override
    public void ofPrograms(HttpSecurity http, ProblemEntryPoint refusal) throws Exception {
        http.httpBasic(basic -> basic.authenticationEntryPoint(refusal));
    }

    /** The session gets another id with the sign-in; the page that was asked for comes after it. */
    @Override
    public void ofPeople(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.loginPage("/sign-in").permitAll());
    }

    @Override
    public String formsLeadTo() {
        return "";
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var begun = System.nanoTime();
        var reader = accounts.signIn(given.getName(), String.valueOf(given.getCredentials()));
        if (reader.isEmpty()) {
            waitUntil(begun + REFUSAL.toNanos());
            throw new BadCredentialsException("Account or password is wrong.");
        }
        // What the account may do is asked for each request, so nothing of it is kept here.
        var token = new UsernamePasswordAuthenticationToken(reader.get().account(), null, List.of());
        token.setDetails(given.getDetails());
        return token;
    }

    private static void waitUntil(long nanoTime) {
        for (var left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime())
            LockSupport.parkNanos(left);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
