package subrosa.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.web.util.UriComponentsBuilder;

/** A small identity provider: it describes itself, lets one person sign in, and gives out signed tokens. It insists on the client's secret and proof key. */
final class Issuer implements AutoCloseable {

    static final String CLIENT = "subrosa-pages";
    static final String SECRET = "the client's secret";
    static final String AUDIENCE = "subrosa-api";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile Map<String, Object> person = Map.of();

    Issuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, description()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Who signs in from now on, by their claims. */
    void meets(Map<String, Object> person) {
        this.person = person;
    }

    /** A token for the API that lasts five minutes, but for what a test makes different. */
    String token(Map<String, Object> person, Consumer<JWTClaimsSet.Builder> different) {
        return signed(claims(person, AUDIENCE, different), key);
    }

    String tokenSignedBy(RSAKey other, Map<String, Object> person) {
        var named = new RSAKey.Builder(other).keyID(key.getKeyID()).build();
        return signed(claims(person, AUDIENCE, claims -> {}), named);
    }

    String tokenSignedByNobody(Map<String, Object> person) {
        return new PlainJWT(claims(person, AUDIENCE, claims -> {})).serialize();
    }

    private JWTClaimsSet claims(Map<String, Object> person, String audience, Consumer<JWTClaimsSet.Builder> different) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        person.forEach(claims::claim);
        different.accept(claims);
        return claims.build();
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String description() {
        return """
                {
                  "issuer": "%1$s",
                  "authorization_endpoint": "%1$s/authorize",
                  "token_endpoint": "%1$s/token",
                  "jwks_uri": "%1$s/keys",
                  "end_session_endpoint": "%1$s/goodbye",
                  "response_types_supported": ["code"],
                  "subject_types_supported": ["public"],
                  "id_token_signing_alg_values_supported": ["RS256"]
                }
                """
                .formatted(address());
    }

    /** Whoever comes is signed in already. */
    private void authorize(HttpExchange exchange) throws IOException {
        var asked = new HashMap<>(UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build()
                .getQueryParams()
                .toSingleValueMap());
        asked.replaceAll((name, value) -> java.net.URLDecoder.decode(value, UTF_8));
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(asked.get("state"), UTF_8));
        answer(exchange, 302, "");
    }

    private void token(HttpExchange exchange) throws IOException {
        var sent = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var form = UriComponentsBuilder.fromUri(URI.create("?" + sent)).build().getQueryParams();
        var asked = codes.remove(String.valueOf(form.getFirst("code")));
        var secret = URLEncoder.encode(CLIENT, UTF_8) + ":" + URLEncoder.encode(SECRET, UTF_8);
        var basic = "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(UTF_8));
        if (asked == null
                || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !challenge(String.valueOf(form.getFirst("code_verifier"))).equals(asked.get("code_challenge"))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        var proof = claims(person, CLIENT, claims -> claims.claim("nonce", asked.get("nonce")));
        answer(
                exchange,
                200,
                """
                { "access_token": "%s", "token_type": "Bearer", "expires_in": 300, "id_token": "%s" }
                """
                        .formatted(UUID.randomUUID(), signed(proof, key)));
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
