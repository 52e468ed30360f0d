package subrosa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import subrosa.Subrosa;
import subrosa.audit.VerifyLogCommand;
import subrosa.channel.Classifications;
import subrosa.channel.RecordKind;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.OtherInstallation;
import subrosa.compartment.Reader;

/** An exercise is an installation of its own, says so everywhere, and does not touch real data, nor real installations an exercise's (INV-10). */
class ExerciseTests {

    private static final String OPENING =
            """
            {
              "codeword": "LARKSPUR",
              "level": "SECRET",
              "track": "TRACK_1_5",
              "parties": [
                { "name": "Ruritania", "nature": "STATE", "home": true, "jurisdiction": "uk" },
                { "name": "Syldavia", "nature": "STATE", "home": false }
              ],
              "principals": [
                { "name": "Minister of Ruritania", "party": "Ruritania", "office": "Foreign Minister" },
                { "name": "Minister of Syldavia", "party": "Syldavia", "office": "Foreign Minister" }
              ]
            }
            """;

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    @TempDir
    static Path folder = Path.of("");

    private static ConfigurableApplicationContext exercise;

    @BeforeAll
    static void setOut() {
        exercise = start("exercise", folder.resolve("exercise"), folder.resolve("keys"));
    }

    @AfterAll
    static void end() {
        exercise.close();
    }

    @Test
    void saysSoOnPagesAndInEveryAnswer() throws Exception {
        var page = ask(HttpRequest.newBuilder(at("/sign-in")));
        assertThat(page.body()).contains("EXERCISE – EXERCISE – EXERCISE").doesNotContain("DEMO");
        assertThat(page.headers().firstValue("Subrosa-Exercise")).contains("EXERCISE - EXERCISE - EXERCISE");

        var absent = asDeskInABrowser("/tasks/none");
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(absent.body()).contains("EXERCISE – EXERCISE – EXERCISE").doesNotContain("DEMO");

        var refusal = ask(HttpRequest.newBuilder(at("/api/channels")));
        assertThat(refusal.statusCode()).isEqualTo(401);
        assertThat(refusal.headers().firstValue("Subrosa-Exercise")).contains("EXERCISE - EXERCISE - EXERCISE");
    }

    @Test
    void hasSessionsOfItsOwnName() throws Exception {
        var page = ask(HttpRequest.newBuilder(at("/sign-in")));
        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.startsWith("subrosa-exercise="));
    }

    @Test
    void opensChannelsWhoseReferencesAndPapersSayIt() throws Exception {
        var opened = ask(asDesk("/api/channels")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(OPENING)));
        assertThat(opened.statusCode()).isEqualTo(201);
        var reference = opened.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        assertThat(reference).startsWith("EX-");

        var marking = CurrentReader.runAs(Reader.system(), () -> exercise.getBean(Classifications.class)
                .classify(reference, RecordKind.COMMUNIQUE));
        assertThat(marking.rows()).contains("D10");
        assertThat(marking.handling()).anyMatch(words -> words.contains("EXERCISE"));
    }

    @Test
    void exportsALogWhoseHeaderSaysIt() throws Exception {
        var log = ask(asking("inspector", "/api/oversight/log/export")).body();

        assertThat(log.lines().findFirst().orElseThrow()).contains("\"installation\":\"EXERCISE\"");
        var said = new ByteArrayOutputStream();
        var file = Files.writeString(folder.resolve("log.jsonl"), log);
        assertThat(VerifyLogCommand.run(List.of(file.toString()), new PrintStream(said, true, StandardCharsets.UTF_8)))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("EXERCISE – EXERCISE – EXERCISE");
    }

    @Test
    void isRefusedByALiveInstallationThatIsLedToItsDatabaseOrItsKeys() {
        assertThatThrownBy(() -> start("demo", folder.resolve("exercise"), folder.resolve("other-keys")))
                .hasRootCauseInstanceOf(OtherInstallation.class)
                .rootCause()
                .hasMessageContaining("The database");
        assertThatThrownBy(() -> start("demo", folder.resolve("other"), folder.resolve("keys")))
                .hasRootCauseInstanceOf(OtherInstallation.class)
                .rootCause()
                .hasMessageContaining("The key store");
    }

    @Test
    void refusesTheKeysOfALiveInstallation() throws IOException {
        var live = Files.createDirectory(folder.resolve("live-keys"));
        Files.writeString(live.resolve("installation"), "LIVE");

        assertThatThrownBy(() -> start("exercise", folder.resolve("another"), live))
                .hasRootCauseInstanceOf(OtherInstallation.class);
    }

    private static ConfigurableApplicationContext start(String profile, Path database, Path keys) {
        return new SpringApplicationBuilder(Subrosa.class)
                .profiles(profile)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:file:" + database + ";AUTO_SERVER=TRUE",
                        "--subrosa.keys.store=" + keys,
                        "--subrosa.keys.master=file:" + keys.resolve("master.json"),
                        "--subrosa.audit.keys=" + keys,
                        "--camunda.bpm.job-execution.enabled=false",
                        "--spring.main.banner-mode=off");
    }

    private static URI at(String path) {
        var port = ((WebServerApplicationContext) exercise).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpRequest.Builder asDesk(String path) {
        return asking("desk", path);
    }

    private static HttpRequest.Builder asking(String account, String path) {
        var proof = Base64.getEncoder().encodeToString((account + ":sub-rosa").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(at(path)).header("Authorization", "Basic " + proof);
    }

    private static HttpResponse<String> asDeskInABrowser(String path) throws IOException, InterruptedException {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var text = HttpResponse.BodyHandlers.ofString();
        var page = browser.send(HttpRequest.newBuilder(at("/sign-in")).build(), text);
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        var signIn = "username=desk&password=sub-rosa&_csrf=" + token.group(1);
        browser.send(
                HttpRequest.newBuilder(at("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(signIn))
                        .build(),
                text);
        return browser.send(HttpRequest.newBuilder(at(path)).build(), text);
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
