package subrosa.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Capacity;
import subrosa.channel.ChannelEvent;
import subrosa.channel.Intermediaries;
import subrosa.channel.NamedIntermediary;
import subrosa.compartment.Role;
import subrosa.engine.MovableClock;
import subrosa.scenario.Oslo;

/** What goes wrong is reported on a page, by a form made from what its reporter has to say. */
@OnTheEngine
class ReportPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Autowired
    List<ChannelEvent<?>> events;

    @Autowired
    Intermediaries intermediaries;

    @Autowired
    MovableClock clock;

    /** Each under the words that a person reads, in both languages, for one of those who report it. */
    @Test
    void hasAFormForEveryEventForThoseWhoReportIt() throws Exception {
        var channel = oslo.after("legal-opinion").channel();
        for (var event : events) {
            var reporter = event.reporters().stream()
                    .map(Role::key)
                    .sorted()
                    .findFirst()
                    .orElse("lang");
            for (var language : List.of("en", "fr")) {
                var page = content(
                        asks(reporter, address(channel, event.name()), language).andExpect(status().isOk()));
                assertThat(page)
                        .as(event.name())
                        .contains("<form class=\"sheet\"")
                        .doesNotContain("??");
                for (var field : ReportForm.of(event.draft()).fields())
                    assertThat(page).as(event.name()).contains("name=\"" + field.name() + "\"");
            }
            if (!event.reporters().isEmpty())
                asks("lang", address(channel, event.name()), "en").andExpect(status().isNotFound());
        }
        assertThat(content(asks("legal", address(channel, "legal-bars"), "en")))
                .contains("Peremptory norms", "Declaration of Principles");
        assertThat(content(asks("lang", "/channels/" + channel, "en")))
                .contains("/reports/leaks", "/reports/spoilers")
                .doesNotContain("/reports/withdrawal", "/reports/legal-bars");
    }

    @Test
    void recordsALeakAndADoubtAboutALine() throws Exception {
        var channel = oslo.after("legal-opinion").channel();
        var line = story.asSystem(() -> intermediaries.of(channel)).get(0).id().toString();

        reports(
                        "press",
                        channel,
                        "leaks",
                        "outlet",
                        "A newspaper",
                        "publishedOn",
                        today(),
                        "whatIsKnown",
                        "That there are talks")
                .andExpect(redirectedUrl("/channels/" + channel));
        reports("intel", channel, "mandate-doubts", "line", line, "what", "What he announced did not happen.")
                .andExpect(redirectedUrl("/channels/" + channel));

        assertThat(content(asks("desk", "/channels/" + channel, "en")))
                .contains("A newspaper, " + today() + ": That there are talks", "What he announced did not happen.");
        assertThat(story.openTasks(channel)).contains("assessExposure");
    }

    @Test
    void namesToAnEnvoyTheirOwnLinesAlone() throws Exception {
        var channel = oslo.after("legal-opinion").channel();
        story.asSystem(
                () -> intermediaries.add(channel, new NamedIntermediary("ROWAN", Capacity.INTERMEDIARY, "desk")));

        assertThat(content(asks("intel", address(channel, "compromises"), "en")))
                .contains("Abu Ala", "ROWAN");
        assertThat(content(asks("envoy", address(channel, "compromises"), "en")))
                .contains("Abu Ala")
                .doesNotContain("ROWAN");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatToChange() throws Exception {
        var channel = oslo.after("legal-opinion").channel();
        var entries = content(asks("desk", "/api/channels/" + channel + "/timeline", "en"));

        assertThat(refused(reports(
                        "press",
                        channel,
                        "leaks",
                        "outlet",
                        "A <b>newspaper</b>",
                        "publishedOn",
                        "soon",
                        "whatIsKnown",
                        "x")))
                .contains("value=\"A &lt;b&gt;newspaper&lt;/b&gt;\"", "id=\"publishedOn-error\">This fits no choice");
        assertThat(refused(reports("press", channel, "leaks", "publishedOn", today(), "statementWrong", "yes")))
                .contains("id=\"outlet-error\"", "id=\"whatIsKnown-error\"", "checked=\"checked\"")
                .doesNotContain("id=\"publishedOn-error\"");
        assertThat(refused(reports("intel", channel, "mandate-doubts", "what", "He was not there.")))
                .contains("Name either a line or a person.", "He was not there.");
        assertThat(refused(reports(
                        "press", channel, "leaks", "outlet", "A", "publishedOn", "2100-01-01", "whatIsKnown", "x")))
                .contains("role=\"alert\"", "This was not reported");
        reports("press", channel, "withdrawal", "reason", "x").andExpect(status().isNotFound());

        assertThat(content(asks("desk", "/api/channels/" + channel + "/timeline", "en")))
                .isEqualTo(entries);
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    }

    private static String address(String channel, String event) {
        return "/channels/" + channel + "/reports/" + event;
    }

    private ResultActions reports(String account, String channel, String event, String... fields) throws Exception {
        var request = post(address(channel, event)).with(user(account)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return web.perform(request);
    }

    private ResultActions asks(String account, String address, String language) throws Exception {
        return web.perform(get(address).header("Accept-Language", language).with(user(account)));
    }

    private static String refused(ResultActions answer) throws Exception {
        return content(answer.andExpect(status().isUnprocessableEntity()));
    }

    private static String content(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
