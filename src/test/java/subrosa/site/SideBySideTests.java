package subrosa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;
import subrosa.OnTheEngine;
import subrosa.Statements;
import subrosa.Story;
import subrosa.channel.Channel;
import subrosa.channel.Channels;
import subrosa.channel.Contacts;
import subrosa.channel.Intermediaries;
import subrosa.compartment.Compartments;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;
import subrosa.engine.MovableClock;
import subrosa.instrument.Instruments;
import subrosa.scenario.Oslo;
import subrosa.scenario.Player;
import subrosa.scenario.Scenarios;
import subrosa.site.AccessTable.Line;

/**
 * Two channels side by side: whatever is done in one, a reader of the other who has every role but the inspector's and the designer's is answered as before, byte for byte,
 * and what is not theirs is answered like what is absent.
 *
 * <p>In place of time, which a test cannot measure without failing now and then, the statements are counted that an answer takes of the database: a
 * refusal that asks once more where something is there would tell by how long it takes.
 */
@OnTheEngine
class SideBySideTests {

    private static final String ABSENT = "00000000-0000-0000-0000-000000000000";
    /** What is sent there names a line or an instrument of the channel. */
    private static final Set<String> NAMING = Set.of(
            "POST /api/channels/{ref}/compromises",
            "POST /api/channels/{ref}/mandate-doubts",
            "POST /api/channels/{ref}/legal-bars",
            "POST /api/channels/{ref}/joins");

    private static final Set<String> PAGES = Set.of(
            "/",
            "/me",
            "/channels",
            "/channels/{ref}",
            "/channels/{ref}/answers",
            "/channels/{ref}/readers",
            "/tasks/{id}",
            "/oversight",
            "/oversight/requests",
            "/oversight/disposals",
            "/requests/new");

    /** All but those to whom more than their channels is open. */
    private static final Set<Role> ROLES = Stream.of(Role.values())
            .filter(role -> role != Role.INSPECTOR && role != Role.DESIGNER)
            .collect(Collectors.toSet());

    @Autowired
    Scenarios scenarios;

    @Autowired
    Player player;

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Autowired
    Accounts accounts;

    @Autowired
    Channels channels;

    @Autowired
    Compartments compartments;

    @Autowired
    Contacts contacts;

    @Autowired
    Intermediaries intermediaries;

    @Autowired
    Instruments instruments;

    @Autowired
    HistoryService history;

    @Autowired
    HumanTasks open;

    @Autowired
    MovableClock clock;

    @Autowired
    Statements statements;

    private final AccessTable table = AccessTable.read();
    private final Map<Line, String> absent = new HashMap<>();
    private final Asking asking;

    private final String reader =
            "reader" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Autowired
    SideBySideTests(WebApplicationContext application, PlatformTransactionManager transactions) {
        this.asking = new Asking(application, transactions);
    }

    @AfterEach
    void countNoMore() {
        statements.rest();
    }

    @Test
    void whoeverReadsOsloLearnsNothingOfAMemorandumOnItsWay() throws Exception {
        watch(oslo.after("dispose-understandings").channel(), "memorandum-small", "file-centrally");
    }

    @Test
    void whoeverReadsAMemorandumLearnsNothingOfOslo() throws Exception {
        var small = all();
        play("memorandum-small", "approve-text", () -> {});
        watch(newSince(small), "oslo-1993", "sarpsborg-memcon");
    }

    /** Looks at everything after each step, always at the same moment: the clock goes back and on again. */
    private void watch(String mine, String scenario, String last) throws Exception {
        accounts.addWithPublicPassword(reader, "sub-rosa", ROLES, Level.TOP_SECRET);
        story.asSystem(() -> {
            compartments.readIn(mine, List.of(reader));
            return mine;
        });
        var moment = clock.instant();
        // What is kept in memory is there from the second time on.
        look(mine);
        var before = look(mine);
        assertThat(before).hasSizeGreaterThan(20);
        assertThat(before.values().toString()).contains(mine);
        var known = all();
        var stops = new int[1];
        play(scenario, last, () -> {
            var now = clock.instant();
            clock.beginAt(moment);
            var theirs = newSince(known);
            assertThat(look(mine)).as("stop %s", stops[0]).isEqualTo(before);
            askFor(theirs);
            stops[0]++;
            clock.beginAt(now);
        });
        clock.beginAt(moment);
        nameInMine(mine, newSince(known));
        assertThat(stops[0]).isGreaterThan(10);
    }

    /** All that there is for this reader, and how many statements it took. */
    private Map<String, String> look(String mine) {
        var seen = new TreeMap<String, String>();
        for (var line : table.lines()) {
            if (!line.method().equals("GET") && !line.address().endsWith("/fetchAndLock")) continue;
            if (!Security.isOfPrograms(line.address()) && !PAGES.contains(line.address())) continue;
            if (isOfDesigners(line)) continue;
            for (var asked : tasks(line, mine)) seen.put(line.request() + asked.task(), told(line, asked));
        }
        return seen;
    }

    /** Whatever there is of the other channel is answered like what there is nothing of, and takes as many statements. */
    private void askFor(String theirs) {
        for (var line : table.lines())
            if (line.isAboutSomething() && !isOfDesigners(line))
                for (var asked : tasks(line, theirs))
                    assertThat(told(line, asked))
                            .as(line.request())
                            .startsWith("404")
                            .isEqualTo(absent.computeIfAbsent(line, nothing -> told(line, asked.absent())));
    }

    /** Who is inside of one channel names there what is in the other: it is answered like what is nowhere, too. */
    private void nameInMine(String mine, String theirs) {
        var line = story.asSystem(() -> intermediaries.of(theirs)).stream()
                .map(one -> one.id().toString())
                .findFirst()
                .orElse(ABSENT);
        var instrument = story.asSystem(() -> instruments.of(theirs)).stream()
                .map(one -> one.id().toString())
                .findFirst()
                .orElse(ABSENT);
        assertThat(List.of(line, instrument)).isNotEqualTo(List.of(ABSENT, ABSENT));
        var named = about(mine, ABSENT).naming(line, instrument);
        for (var one : table.lines())
            if (NAMING.contains(one.request()))
                assertThat(told(one, named))
                        .as(one.request())
                        .startsWith("404")
                        .isEqualTo(told(one, about(mine, ABSENT)));
    }

    /** Nothing there belongs to a channel. */
    private static boolean isOfDesigners(Line line) {
        return line.address().startsWith("/engine-rest/") && !line.address().startsWith("/engine-rest/external-task/");
    }

    /** One for an open task and the one that was done last, where the line is about a task. */
    private List<Asked> tasks(Line line, String channel) {
        if (!line.address().contains("/tasks/{id}")) return List.of(about(channel, ABSENT));
        var done = history.createHistoricTaskInstanceQuery()
                .tenantIdIn(channel)
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, 1);
        return Stream.concat(
                        open.inChannel(channel).stream().limit(1).map(HumanTask::id),
                        done.stream().map(HistoricTaskInstance::getId))
                .map(task -> about(channel, task))
                .toList();
    }

    private Asked about(String channel, String task) {
        var memorandum = story.asSystem(() -> contacts.history(channel)).stream()
                .map(contact -> contact.id().toString())
                .findFirst();
        return new Asked(
                channel,
                task,
                task,
                memorandum.orElse(ABSENT),
                ABSENT,
                ABSENT,
                ABSENT,
                ABSENT,
                ABSENT,
                ABSENT,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                Map.of());
    }

    private String told(Line line, Asked asked) {
        statements.count();
        try {
            var answer = asking.of(line, reader, asked);
            return answer.whole() + "\n" + statements.all().size() + " statements";
        } catch (Exception e) {
            throw new IllegalStateException(line.request(), e);
        } finally {
            statements.rest();
        }
    }

    private void play(String name, String last, Runnable afterEach) {
        story.leaveOthersToRest("none");
        var scenario = scenarios.named(name);
        var begin = scenario.steps().get(0).on().toInstant();
        var days = ChronoUnit.DAYS.between(begin, clock.instant()) + 1;
        var play = player.play(scenario.until(last).shifted(Duration.ofDays(days)), clock, step -> afterEach.run());
        assertThat(play.held()).as("%s goes on as if nobody looked", name).isTrue();
    }

    private String newSince(Set<String> known) {
        return all().stream().filter(ref -> !known.contains(ref)).findFirst().orElseThrow();
    }

    private Set<String> all() {
        return story.as(
                "desk", () -> channels.inside().stream().map(Channel::ref).collect(Collectors.toSet()));
    }
}
