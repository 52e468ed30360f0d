package subrosa.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every answer of an exercise says that it is one, also to programs, which see no banner (INV-10). */
@Component
@Profile("exercise")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ExerciseHeader extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Subrosa-Exercise", "EXERCISE - EXERCISE - EXERCISE");
        chain.doFilter(request, response);
    }
}
