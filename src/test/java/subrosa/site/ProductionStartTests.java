package subrosa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import subrosa.Subrosa;

/** Production that was not told everything does not start, and says all of it at once. */
class ProductionStartTests {

    private static final List<String> COMPLETE = List.of(
            "--spring.datasource.url=jdbc:postgresql://localhost/subrosa",
            "--spring.datasource.username=subrosa",
            "--spring.datasource.password=secret",
            "--subrosa.keys.master=file:master.json",
            "--subrosa.keys.store=keys",
            "--subrosa.identity.issuer=https://identity.example",
            "--subrosa.identity.client-id=subrosa",
            "--subrosa.identity.client-secret=secret",
            "--subrosa.identity.audience=subrosa-api");

    @Test
    void saysAllThatIsMissingInSentencesAndEndsWithStatusOne() throws Exception {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "subrosa.Subrosa",
                        "--spring.profiles.active=production")
                .redirectErrorStream(true)
                .start();
        var said = new String(program.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue()).isEqualTo(1);
        assertThat(said)
                .contains(
                        "SUBROSA_DATABASE_URL is missing",
                        "SUBROSA_DATABASE_USER is missing",
                        "SUBROSA_DATABASE_PASSWORD is missing",
                        "SUBROSA_KEYS_MASTER is missing",
                        "SUBROSA_KEYS_STORE is missing",
                        "SUBROSA_ISSUER is missing",
                        "SUBROSA_CLIENT_ID is missing",
                        "SUBROSA_CLIENT_SECRET is missing",
                        "SUBROSA_AUDIENCE is missing")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void refusesWhatIsNotForProduction() {
        refuses("jdbc:postgresql:", "--spring.datasource.url=jdbc:h2:mem:subrosa");
        refuses("memory", "--subrosa.keys.store=memory");
        refuses("https:", "--subrosa.identity.issuer=http://identity.example");
        refuses("https:", "--subrosa.identity.issuer=not an address");
        refuses("SUBROSA_CLIENT_ID", "--subrosa.identity.audience=subrosa");
        refuses("demo", "--spring.profiles.active=production,demo");
    }

    private static void refuses(String because, String setting) {
        var name = setting.substring(0, setting.indexOf('=') + 1);
        var arguments = Stream.concat(
                        Stream.concat(Stream.of("--spring.profiles.active=production"), COMPLETE.stream())
                                .filter(argument -> !argument.startsWith(name)),
                        Stream.of(setting))
                .toArray(String[]::new);
        var refusal = catchThrowableOfType(
                ProductionIncomplete.class, () -> new SpringApplicationBuilder(Subrosa.class).run(arguments));
        assertThat(refusal.missing()).singleElement().asString().contains(because);
    }
}
