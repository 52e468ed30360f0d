package subrosa.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.ChannelEvent;
import subrosa.channel.Contacts;
import subrosa.channel.Intermediaries;
import subrosa.compartment.Compartments;
import subrosa.engine.AnsweredTasks;
import subrosa.engine.MovableClock;
import subrosa.instrument.Instruments;
import subrosa.scenario.Oslo;
import subrosa.site.AccessTable.Line;
import subrosa.workers.WorkOutside;

/** Asks for everything that there is to ask for, as everybody, and holds the answers against one table. */
@OnTheEngine
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTableTests {

    /** What security answers by itself, by the filter that does. */
    private static final Map<String, String> ANSWERED_AT_THE_DOOR =
            Map.of("UsernamePasswordAuthenticationFilter", "POST /sign-in", "LogoutFilter", "POST /sign-out");

    private static final Set<String> TURN_AWAY_OR_LET_PASS = Set.of(
            "DisableEncodeUrlFilter",
            "WebAsyncManagerIntegrationFilter",
            "SecurityContextHolderFilter",
            "HeaderWriterFilter",
            "CsrfFilter",
            "BasicAuthenticationFilter",
            "RequestCacheAwareFilter",
            "SecurityContextHolderAwareRequestFilter",
            "AnonymousAuthenticationFilter",
            "SessionManagementFilter",
            "ExceptionTranslationFilter",
            "ReaderOfRequest",
            "AuthorizationFilter");

    @Autowired
    ApplicationContext application;

    @Autowired
    FilterChainProxy doors;

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Autowired
    Compartments compartments;

    @Autowired
    Intermediaries intermediaries;

    @Autowired
    Instruments instruments;

    @Autowired
    Contacts contacts;

    @Autowired
    AnsweredTasks answers;

    @Autowired
    WorkOutside outside;

    @Autowired
    ExternalTaskService external;

    @Autowired
    RepositoryService repository;

    @Autowired
    MovableClock clock;

    private final AccessTable table = AccessTable.read();
    private final Asking asking;
    private @Nullable Asked stoodAt;

    @Autowired
    AccessTableTests(WebApplicationContext application, PlatformTransactionManager transactions) {
        this.asking = new Asking(application, transactions);
    }

    @Test
    void hasALineForEverythingThatThereIsToAskForAndForNothingElse() throws IOException {
        assertThat(table.lines().stream().map(Line::request))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(everything());
        assertThat(application.getBeansOfType(ServletRegistrationBean.class)).hasSize(1);
        assertThat(application.getBeansOfType(HttpServlet.class))
                .as("no servlet beside Spring's")
                .hasSize(1);
    }

    @Test
    void answersEverybodyAsTheTableSaysAndWhatIsNotTheirsLikeWhatIsAbsent() throws Exception {
        var asked = oslo();
        var inside = Set.copyOf(story.asSystem(() -> compartments.readersOf(asked.channel())));
        var wrong = new TreeMap<String, List<String>>();
        var absent = new HashMap<String, String>();
        for (var line : table.lines())
            for (var account : accounts()) {
                var answer = asking.of(line, account, asked);
                if (!answer.told().equals(line.answerTo(account, inside)))
                    note(wrong, line, answer.told() + ", not " + line.answerTo(account, inside), account);
                answer.flaw().ifPresent(flaw -> note(wrong, line, flaw, account));
                if (answer.status() != 404) continue;
                absent.putIfAbsent(answer.whole(), line.request() + " as " + account);
                if (line.isAboutSomething())
                    absent.putIfAbsent(
                            asking.of(line, account, asked.absent()).whole(), line.request() + " of nothing");
            }
        // Whoever is inside of one channel is nobody special in another.
        var elsewhere = elsewhere(asked);
        for (var line : table.lines())
            if (line.isAboutSomething())
                absent.putIfAbsent(asking.of(line, "envoy", elsewhere).whole(), line.request() + " of another channel");
        assertThat(wrong).isEmpty();
        assertThat(absent.values())
                .as("where resources, pages and the actuator first answered so:\n"
                        + String.join("\n\n", absent.keySet()))
                .hasSize(3);
    }

    @Test
    void answersWhatItDoesNotTakeAlikeWhetherAnythingIsThereOrNot() throws Exception {
        var asked = oslo();
        var taken = table.lines().stream().map(Line::request).collect(Collectors.toSet());
        var addresses = table.lines().stream().map(Line::address).distinct().toList();
        for (var address : addresses)
            for (var method : List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
                var line = new Line(method, address, Map.of());
                if (taken.contains(line.request()) || address.equals("/error")) continue;
                var answer = asking.of(line, "envoy", asked);
                assertThat(answer.flaw()).as(line.request()).isEmpty();
                assertThat(answer.whole())
                        .as(line.request())
                        .isEqualTo(asking.of(line, "envoy", asked.absent()).whole());
            }
    }

    @Test
    void answersAnAddressThatLeadsNowhereLikeWhatIsAbsent() throws Exception {
        var asked = oslo();
        var absent = answerTo("/api/channels/{ref}", asked.absent());
        for (var nowhere : List.of(
                "/api",
                "/api/",
                "/api/nothing",
                "/api/channels/{ref}/nothing/at/all",
                "/engine-rest",
                "/engine-rest/task"))
            assertThat(answerTo(nowhere, asked)).as(nowhere).isEqualTo(absent);

        var nothing = answerTo("/tasks/{id}", asked.absent());
        for (var nowhere : List.of("/nothing", "/tasks", "/tasks/{id}/form", "/actuator/env", "/css/any.css"))
            assertThat(answerTo(nowhere, asked)).as(nowhere).isEqualTo(nothing);
    }

    private static void note(Map<String, List<String>> wrong, Line line, String what, String account) {
        wrong.computeIfAbsent(line.request() + ": " + what, key -> new ArrayList<>())
                .add(account);
    }

    /** Without the header by which Spring says that it looked for a file. */
    private String answerTo(String address, Asked asked) throws Exception {
        return asking.of(new Line("GET", address, Map.of()), "outsider", asked)
                .whole()
                .replaceAll("Vary: .*\n", "");
    }

    private List<String> accounts() {
        return Stream.concat(DemoAccounts.ACCOUNTS.keySet().stream(), Stream.of(WorkOutside.WORKER, AccessTable.NOBODY))
                .toList();
    }

    /** Oslo before the first legal opinion; who was to tell the press is read off again. All tests share it, for none of them changes it. */
    private Asked oslo() {
        if (stoodAt == null) stoodAt = play();
        return stoodAt;
    }

    private Asked play() {
        var stopped = oslo.after("dispose-understandings");
        var channel = stopped.channel();
        outside.readWorkerIn(channel);
        story.asSystem(() -> {
            compartments.readOff(channel, "press");
            return channel;
        });
        var instrument = story.asSystem(() -> instruments.of(channel).get(0).id());
        var memorandum = story.asSystem(() -> contacts.history(channel).get(0).id());
        var answer = answers.inChannel(channel).stream()
                .filter(task -> task.key().equals("clearLawfulness"))
                .findFirst()
                .orElseThrow()
                .id();
        var line = story.asSystem(() -> intermediaries.of(channel).get(0).id());
        var work = outside.waitingIn(outside.startIn(channel, instrument));
        external.lock(work, Asked.LOCKED_BY, Duration.ofDays(100).toMillis());
        var process = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("mandate")
                .latestVersion()
                .singleResult();
        var decision = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("chooseInstrument")
                .latestVersion()
                .singleResult();
        return new Asked(
                channel,
                oslo.task(stopped, "giveLegalOpinion").id(),
                answer,
                memorandum.toString(),
                line.toString(),
                instrument.toString(),
                work,
                process.getId(),
                decision.getId(),
                process.getDeploymentId(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                oslo.submission(stopped, "legal-opinion"));
    }

    /** A channel that the envoy is not yet read in to; what else is asked about is as it was. */
    private Asked elsewhere(Asked asked) {
        var stopped = oslo.after("open");
        var work = outside.waitingIn(outside.startIn(stopped.channel(), UUID.randomUUID()));
        return new Asked(
                stopped.channel(),
                oslo.task(stopped, "draftMandate").id(),
                asked.answer(),
                asked.memorandum(),
                asked.line(),
                asked.instrument(),
                work,
                asked.process(),
                asked.decision(),
                asked.deployment(),
                asked.today(),
                Map.of());
    }

    private Set<String> everything() throws IOException {
        var everything = new TreeSet<String>();
        application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(this::requests)
                .forEach(everything::add);
        for (var place : places()) files(place).forEach(everything::add);
        for (var door : doors.getFilterChains())
            for (var filter : door.getFilters()) {
                var name = filter.getClass().getSimpleName();
                if (ANSWERED_AT_THE_DOOR.containsKey(name)) everything.add(ANSWERED_AT_THE_DOOR.get(name));
                else assertThat(TURN_AWAY_OR_LET_PASS).contains(name);
            }
        return everything;
    }

    private Stream<String> requests(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(this::addresses)
                .flatMap(address -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> method + " " + address));
    }

    /** Each event has an address of its own. */
    private Stream<String> addresses(String pattern) {
        var address = pattern.replace("/**", "/{part}");
        if (!address.endsWith("/{event}")) return Stream.of(address);
        return application.getBeansOfType(ChannelEvent.class).values().stream()
                .map(event -> address.replace("{event}", event.name()));
    }

    /** Where Spring looks for files: what is set, and what libraries may bring for the browser. */
    private List<String> places() {
        return List.of(
                application.getEnvironment().getRequiredProperty("spring.web.resources.static-locations"),
                "classpath:/META-INF/resources/webjars/");
    }

    private static Stream<String> files(String place) throws IOException {
        var found = new PathMatchingResourcePatternResolver()
                .getResources(place.replace("classpath:", "classpath*:") + "**");
        return Stream.of(found).filter(file -> file.isReadable()).map(file -> {
            var url = String.valueOf(uri(file));
            var path = url.substring(
                    url.lastIndexOf(place.replace("classpath:", "")) + place.length() - "classpath:".length() - 1);
            return "GET " + (path.startsWith("/vendor/") ? "/vendor/{file}" : path);
        });
    }

    private static String uri(org.springframework.core.io.Resource file) {
        try {
            return file.getURI().toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
