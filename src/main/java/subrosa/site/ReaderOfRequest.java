package subrosa.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.compartment.Role;

/** Makes the signed-in account the reader of the request. Runs after security; without a sign-in there is no reader at all. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ReaderOfRequest extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        var roles = signedIn.getAuthorities().stream()
                .map(authority -> Role.valueOf(String.valueOf(authority.getAuthority())))
                .collect(Collectors.toUnmodifiableSet());
        CurrentReader.set(new Reader(signedIn.getName(), roles));
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentReader.clear();
        }
    }
}
