package subrosa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.autoconfigure.web.servlet.SpringBootMockMvcBuilderCustomizer;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Channel;
import subrosa.channel.Channels;
import subrosa.compartment.Compartments;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.documents.Papers;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTasks;
import subrosa.engine.MovableClock;

/** Whatever anybody types into a form is read again by those inside, on a page or in a resource. */
@OnTheEngine
class TypedWordsAreReadTests {

    private static final Pattern MARKS = Pattern.compile(MarkedScenario.MARK + "\\d{4}");

    @Autowired
    Scenarios scenarios;

    @Autowired
    Player player;

    @Autowired
    MovableClock clock;

    @Autowired
    HumanTasks open;

    @Autowired
    Accounts accounts;

    @Autowired
    Compartments compartments;

    @Autowired
    Channels channels;

    @Autowired
    Papers papers;

    @Autowired
    Story story;

    private final MockMvc web;
    private final Set<String> read = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> typed = new TreeSet<>();
    private final Set<String> readFields = new HashSet<>();
    private final String reader =
            "reader" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Autowired
    TypedWordsAreReadTests(WebApplicationContext application) {
        var web = MockMvcBuilders.webAppContextSetup(application);
        var filters = new SpringBootMockMvcBuilderCustomizer(application);
        filters.setPrint(MockMvcPrint.NONE);
        filters.customize(web);
        this.web = web.apply(springSecurity()).build();
    }

    @Test
    void whatIsTypedIsReadAgainByThoseInside() {
        goThrough("oslo-1993");
        goThrough("memorandum-small");

        assertThat(typed).hasSizeGreaterThan(100);
        typed.removeAll(readFields);
        assertThat(typed).isEmpty();
    }

    private void goThrough(String name) {
        story.leaveOthersToRest("none");
        read.clear();
        var marked = new MarkedScenario();
        var scenario = marked.mark(scenarios.named(name));
        var begin = scenario.steps().get(0).on().toInstant();
        var days = ChronoUnit.DAYS.between(begin, clock.instant()) + 1;
        var before = all();
        var play = player.play(scenario.shifted(Duration.ofDays(days)), clock, step -> look(newSince(before)));
        assertThat(play.steps())
                .as("the story holds with its marks")
                .filteredOn(step -> !step.held())
                .extracting(step -> step.step().step() + step.unmet())
                .isEmpty();
        lookOver(newSince(before));
        typed.addAll(marked.fields().values());
        marked.fields().forEach((mark, field) -> {
            if (read.contains(mark)) readFields.add(field);
        });
    }

    private void look(String channel) {
        if (seen.add(channel)) {
            accounts.addWithPublicPassword(reader, "sub-rosa", roles(), Level.TOP_SECRET);
            story.asSystem(() -> {
                compartments.readIn(channel, List.of(reader));
                return channel;
            });
        }
        for (var task : open.inChannel(channel)) if (seen.add(task.id())) read("/api/tasks/" + task.id() + "/form");
    }

    private void lookOver(String channel) {
        for (var part : List.of("", "/timeline", "/contacts", "/replies", "/instruments"))
            read("/api/channels/" + channel + part);
        List<String> answers = JsonPath.read(read("/api/channels/" + channel + "/answers"), "$.items[*].id");
        for (var answer : answers) read("/channels/" + channel + "/answers/" + answer);
        for (var paper : story.as("desk", () -> papers.of(channel))) note(textOf(paper.pdf()));
    }

    private String read(String address) {
        try {
            var answer =
                    web.perform(get(address).with(user(reader))).andReturn().getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            var text = answer.getContentAsString(StandardCharsets.UTF_8);
            note(text);
            return text;
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }

    private void note(String text) {
        MARKS.matcher(text).results().forEach(found -> read.add(found.group()));
    }

    private static String textOf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Role> roles() {
        return Stream.of(Role.values()).collect(Collectors.toSet());
    }

    private Set<String> all() {
        return story.as(
                "desk", () -> channels.inside().stream().map(Channel::ref).collect(Collectors.toSet()));
    }

    private String newSince(Set<String> known) {
        return all().stream().filter(ref -> !known.contains(ref)).findFirst().orElseThrow();
    }
}
