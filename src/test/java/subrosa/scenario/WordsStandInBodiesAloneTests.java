package subrosa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.session.StandardSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import subrosa.OnAServer;
import subrosa.Overheard;
import subrosa.Story;
import subrosa.compartment.CurrentReader;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;
import subrosa.engine.MovableClock;
import subrosa.tasks.Tasks;

/**
 * People carry a memorandum through the web, each in a session of their own. What they type stands in the bodies of requests and answers and nowhere
 * else: in no address, no header, no cookie, no session, and neither in the most talkative access log nor in the log at DEBUG.
 */
@OnAServer
class WordsStandInBodiesAloneTests {

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final Pattern TOKEN =
            Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"(?: data-header=\"([^\"]+)\")?");

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext application;

    @Autowired
    Scenarios scenarios;

    @Autowired
    LocalWorker worker;

    @Autowired
    Story story;

    @Autowired
    HumanTasks open;

    @Autowired
    Tasks tasks;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    private final Map<String, Browser> browsers = new HashMap<>();
    private final List<String> outside = new ArrayList<>();
    private final StringBuilder bodies = new StringBuilder();
    private String channel = "";

    @Test
    void carriesAMemorandumWithoutAWordOutsideOfBodies() throws Exception {
        var loggedBefore = accessLog().length();
        var marked = new MarkedScenario();
        var begin = scenarios.named("memorandum-small").steps().get(0).on().toInstant();
        var days = ChronoUnit.DAYS.between(begin, clock.instant()) + 1;
        List<String> heard;
        try (var log = Overheard.listen(WordsStandInBodiesAloneTests::tells)) {
            for (var step : marked.mark(scenarios.named("memorandum-small"))
                    .shifted(Duration.ofDays(days))
                    .steps()) {
                story.advance(Duration.between(clock.instant(), step.on().toInstant()));
                act(step, browsers.computeIfAbsent(step.by(), Browser::new));
                worker.workAll();
            }
            // What is no channel, no form and no number.
            new Browser("desk").sends("/api/channels", Map.of("level", MarkedScenario.MARK, "parties", 1), 400);
            heard = log.heard();
        }

        assertThat(marked.fields().keySet())
                .as("what was typed was read")
                .filteredOn(mark -> bodies.indexOf(mark) >= 0)
                .hasSizeGreaterThan(20);
        assertThat(heard).as("the log").isEmpty();
        assertThat(outside).as("addresses and headers").isNotEmpty().noneMatch(WordsStandInBodiesAloneTests::tells);
        assertThat(browsers.values()).allSatisfy(browser -> assertThat(
                        browser.cookies.getCookieStore().getCookies())
                .isNotEmpty()
                .noneMatch(cookie -> tells(cookie.toString())));
        assertThat(sessions()).as("sessions").isNotEmpty().noneMatch(WordsStandInBodiesAloneTests::tells);
        assertThat(accessLog())
                .as("the access log")
                .contains("POST /api/tasks/")
                .doesNotContain(MarkedScenario.MARK);
    }

    private void act(Scenario.Step step, Browser browser) throws Exception {
        if (step.open() != null) {
            var opened = browser.sends("/api/channels", step.open(), 201);
            channel = JSON.readTree(opened.body()).path("ref").asText();
            return;
        }
        var task = open.inChannel(channel).stream()
                .filter(one -> one.key().equals(step.complete()))
                .filter(one -> !one.personal() || step.by().equals(one.assignee()))
                .map(HumanTask::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(step.step()));
        for (var address : List.of(
                "/", "/tasks/" + task, "/api/tasks/" + task + "/form", "/api/channels/" + channel + "/timeline"))
            browser.reads(address);
        var answer = CurrentReader.runAs(accounts.reader(step.by()), () -> Answers.to(tasks.form(task), step));
        browser.sends("/api/tasks/" + task + "/completion", answer, 204);
        // What is over and what was never there.
        browser.reads("/tasks/" + task);
    }

    private List<String> sessions() throws IOException {
        var server = (TomcatWebServer) application.getWebServer();
        var sessions = new ArrayList<String>();
        for (var child : server.getTomcat().getHost().findChildren())
            for (var session : ((Context) child).getManager().findSessions()) {
                var bytes = new ByteArrayOutputStream();
                try (var out = new ObjectOutputStream(bytes)) {
                    ((StandardSession) session).writeObjectData(out);
                }
                sessions.add(bytes.toString(StandardCharsets.ISO_8859_1));
            }
        return sessions;
    }

    private String accessLog() throws IOException {
        try (Stream<Path> files = Files.list(
                Path.of(application.getEnvironment().getRequiredProperty("server.tomcat.accesslog.directory")))) {
            var all = new StringBuilder();
            for (var file : files.toList()) all.append(Files.readString(file));
            return all.toString();
        }
    }

    private static boolean tells(String text) {
        return text.contains(MarkedScenario.MARK);
    }

    /** One person's, with their session; scripts send the page's token along. */
    private final class Browser {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        Browser(String account) {
            try {
                var token = token(reads("/sign-in"));
                exchange(HttpRequest.newBuilder(address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + account + "&password=sub-rosa&_csrf=" + token[1])));
                assertThat(reads("/").statusCode()).isEqualTo(200);
            } catch (Exception e) {
                throw new IllegalStateException("No sign-in as " + account, e);
            }
        }

        HttpResponse<String> reads(String path) throws Exception {
            return exchange(HttpRequest.newBuilder(address(path)).header("Accept", "text/html, */*"));
        }

        HttpResponse<String> sends(String path, Object body, int status) throws Exception {
            var token = token(reads("/"));
            var answer = exchange(HttpRequest.newBuilder(address(path))
                    .header("Content-Type", "application/json")
                    .header("X-Requested-With", "fetch")
                    .header(token[0], token[1])
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
            assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(status);
            return answer;
        }

        private HttpResponse<String> exchange(HttpRequest.Builder request) throws Exception {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            outside.add(answer.uri() + " " + answer.request().headers().map() + " "
                    + answer.headers().map());
            bodies.append(answer.body());
            return answer;
        }

        /** Its header and itself. */
        private static String[] token(HttpResponse<String> page) {
            var found = TOKEN.matcher(page.body());
            assertThat(found.find()).as(page.body()).isTrue();
            return new String[] {Objects.requireNonNullElse(found.group(2), "X-CSRF-TOKEN"), found.group(1)};
        }

        private URI address(String path) {
            return URI.create("http://localhost:" + port + path);
        }
    }
}
