package subrosa.site;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import subrosa.compartment.Level;
import subrosa.compartment.Role;

/**
 * How accounts come to the house; all but the last is for an identity provider (profile {@code production}). What it has to have there is asked for
 * before anything else ({@link ProductionSettings}).
 *
 * @param issuer the provider's address, under which it describes itself (OpenID Connect Discovery)
 * @param audience what a token for the API has to be made out to
 * @param accountClaim the claim that names the account; the provider must never give a name to another person
 * @param groupsClaim the claim that lists groups; dots lead inward ({@code realm_access.roles})
 * @param groupPrefix a group of this and a role's key gives the role
 * @param groups further groups, and the role that each gives
 * @param levels the provider's words for levels, beside our own
 * @param sessionAtMost after so long a session ends, however busy it is
 */
@ConfigurationProperties("subrosa.identity")
record IdentitySettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String audience,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("preferred_username") String accountClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue("clearance") String clearanceClaim,
        @DefaultValue("subrosa-") String groupPrefix,
        @DefaultValue Map<String, Role> groups,
        @DefaultValue Map<String, Level> levels,
        @DefaultValue("10h") Duration sessionAtMost) {

    /** Without the secret, wherever it may be printed. */
    @Override
    public String toString() {
        return "IdentitySettings of " + issuer;
    }
}
