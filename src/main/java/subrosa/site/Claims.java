package subrosa.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import subrosa.channel.Sha256;
import subrosa.compartment.Level;
import subrosa.compartment.Reader;
import subrosa.compartment.Role;
import subrosa.engine.AccountOfAnother;
import subrosa.engine.Accounts;

/** Makes an account of what an identity provider says of somebody. What it does not say is not there: no group, no role; no clearance, none. */
@Component
@Profile("production")
class Claims {

    /** As the engine's identity store takes them. */
    private static final Pattern ACCOUNT = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._@+|:~-]{0,63}");

    private final IdentitySettings settings;
    private final Accounts accounts;

    Claims(IdentitySettings settings, Accounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    /** The account as it is by the provider's latest word, or nothing when nobody can be made of it. */
    Optional<Reader> known(Map<String, Object> claims, @Nullable Instant said) {
        var account = claims.get(settings.accountClaim());
        var subject = claims.get("sub");
        if (said == null || subject == null || !(account instanceof String name)) return Optional.empty();
        // Nobody writes into a dossier under the name that the house itself writes under.
        if (!ACCOUNT.matcher(name).matches() || name.equals(Reader.system().account())) return Optional.empty();
        try {
            return Optional.of(accounts.keep(
                    name, digest(claims.get("iss") + "\n" + subject), said, roles(claims), clearance(claims)));
        } catch (AccountOfAnother e) {
            return Optional.empty();
        }
    }

    private Set<Role> roles(Map<String, Object> claims) {
        return listed(inward(claims, settings.groupsClaim()))
                .map(group -> group.startsWith("/") ? group.substring(1) : group)
                .flatMap(group -> role(group).stream())
                .collect(Collectors.toSet());
    }

    private Optional<Role> role(String group) {
        var named = settings.groups().get(group);
        if (named != null) return Optional.of(named);
        return group.startsWith(settings.groupPrefix())
                ? Role.of(group.substring(settings.groupPrefix().length()))
                : Optional.empty();
    }

    private Level clearance(Map<String, Object> claims) {
        return listed(inward(claims, settings.clearanceClaim()))
                .map(word -> settings.levels().getOrDefault(word, level(word)))
                .reduce(Level.UNCLASSIFIED, Level::higher);
    }

    private static Level level(String word) {
        return Stream.of(Level.values())
                .filter(level -> level.name().equals(word))
                .findFirst()
                .orElse(Level.UNCLASSIFIED);
    }

    private static Stream<String> listed(@Nullable Object value) {
        if (value instanceof Collection<?> values) return values.stream().map(String::valueOf);
        return value instanceof String one ? Stream.of(one) : Stream.empty();
    }

    private static @Nullable Object inward(Map<?, ?> claims, String path) {
        if (claims.containsKey(path)) return claims.get(path);
        var dot = path.indexOf('.');
        return dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? inward(inner, path.substring(dot + 1))
                : null;
    }

    private static String digest(String person) {
        var hash = Sha256.begin().digest(person.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
