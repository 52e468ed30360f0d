package subrosa.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.audit.AuditLog;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.MovableClock;
import subrosa.scenario.Oslo;

/** How somebody asks on a page to read a channel, and how that is answered there. */
@OnTheEngine
class ContentRequestPageTests {

    private static final String WHY = "Was the cabinet told what was promised in spring?";

    @Autowired
    MockMvc web;

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Autowired
    AuditLog log;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Archiving archiving;

    @Autowired
    Accounts accounts;

    private Pages pages;
    private String channel = "";

    @BeforeEach
    void setOut() {
        pages = new Pages(web);
        channel = oslo.after("plan-london").channel();
        // As an inspector has it, and whoever is not in it: nobody but those who work there.
        database.update(
                "update read_in set read_off_at = read_in_at where compartment = ? and account in ('inspector', 'press')",
                channel);
    }

    @Test
    void inspectorAsksAndReadsAtOnce() throws Exception {
        var address = pages.sent("inspector", "/requests", typed(channel, WHY, "48"));

        assertThat(address).startsWith("/oversight/requests/");
        assertThat(pages.reads("inspector", address)).contains(channel, WHY, "open to whoever asked");
        assertThat(pages.readsInFrench("inspector", address)).contains("ouvert au demandeur");
        pages.asks("inspector", "/channels/" + channel + "/answers").andExpect(status().isOk());
    }

    @Test
    void answersForAChannelThatIsNotThereAsForOneThatWaits() throws Exception {
        var there = pages.sends("press", "/requests", typed(channel, WHY, "4"))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse();
        var nowhere = pages.sends("press", "/requests", typed("CH-000000", WHY, "4"))
                .andReturn()
                .getResponse();

        assertThat(nowhere.getStatus()).isEqualTo(there.getStatus());
        assertThat(nowhere.getRedirectedUrl()).isEqualTo(there.getRedirectedUrl());
        assertThat(nowhere.getHeaderNames()).isEqualTo(there.getHeaderNames());
        assertThat(nowhere.getContentAsByteArray()).isEqualTo(there.getContentAsByteArray());
        assertThat(pages.reads("press", String.valueOf(there.getRedirectedUrl())))
                .contains("Your request was taken down")
                .doesNotContain(channel);
        assertThat(pages.reads("press", "/me")).contains("href=\"/requests/new\"");
        assertThat(pages.refused("inspector", "/requests", typed("CH-000000", WHY, "4")))
                .contains("id=\"channel-error\">There is no channel of this reference");
    }

    @Test
    void keepsWhatWasTypedAndSaysBesideEachFieldWhatToChange() throws Exception {
        assertThat(pages.refused("press", "/requests", typed("Oslo", " ", "some")))
                .contains("role=\"alert\"", "value=\"Oslo\"", "value=\"some\"")
                .contains("id=\"channel-error\"", "id=\"reason-error\"", "id=\"hours-error\"");
        assertThat(pages.refused("press", "/requests", typed(channel, WHY, "25")))
                .contains(WHY, "id=\"hours-error\"")
                .doesNotContain("id=\"channel-error\"");
    }

    @Test
    void securityOpensWhatWaitsAndTheListNamesNoReason() throws Exception {
        pages.sent("press", "/requests", typed(channel, WHY, "4"));
        var address = "/oversight/requests/" + id();

        assertThat(pages.reads("security", "/oversight"))
                .contains(address, "Waiting for an answer")
                .doesNotContain("Register of channels", "/oversight/disposals", "/oversight/log");
        assertThat(pages.reads("inspector", "/oversight/requests"))
                .contains(address, channel)
                .doesNotContain(WHY);
        pages.asks("press", address).andExpect(status().isNotFound());
        pages.asks("records", address).andExpect(status().isNotFound());
        assertThat(pages.reads("inspector", address)).contains(WHY, "Open the channel to them");
        assertThat(log.last(channel).orElseThrow().what()).isEqualTo("GET /oversight/requests/{id}");

        assertThat(pages.sent("security", address + "/confirmation", Map.of())).isEqualTo(address);
        assertThat(pages.reads("security", address))
                .contains("open to whoever asked")
                .doesNotContain("Open the channel to them");
        pages.asks("press", "/channels/" + channel + "/answers").andExpect(status().isOk());
        assertThat(pages.refused("inspector", address + "/confirmation", Map.of()))
                .contains("role=\"alert\"", "was answered, or has lapsed");

        story.leaveOthersToRest("none");
        clock.moveTo(clock.instant().plus(Duration.ofHours(5)));
        assertThat(pages.reads("security", address)).contains("ended");
        assertThat(pages.reads("security", "/oversight")).doesNotContain(address);
    }

    @Test
    void refusesWithAReasonOnly() throws Exception {
        pages.sent("press", "/requests", typed(channel, WHY, "4"));
        var address = "/oversight/requests/" + id();

        assertThat(pages.refused("security", address + "/refusal", Map.of("reason", " ")))
                .contains("id=\"reason-error\"");
        assertThat(pages.sent("security", address + "/refusal", Map.of("reason", "The press waits.")))
                .isEqualTo(address);
        assertThat(pages.reads("inspector", address)).contains("The press waits.", "refused");
        pages.asks("press", "/channels/" + channel + "/answers").andExpect(status().isNotFound());
    }

    @Test
    void listsEachRequestOncePartByPart() throws Exception {
        for (int i = 0; i < 26; i++) pages.sent("inspector", "/requests", typed(channel, WHY, "1"));
        var ids = database.queryForList("select id from content_request where channel = ?", String.class, channel);

        var first = pages.reads("inspector", "/oversight/requests");
        var last = first.replaceAll("(?s).*after=([0-9a-f-]{36}).*", "$1");
        var second = pages.reads("inspector", "/oversight/requests?after=" + last);

        assertThat(ids).hasSize(26);
        assertThat(ids)
                .allMatch(id ->
                        first.contains("/oversight/requests/" + id) != second.contains("/oversight/requests/" + id));
    }

    @Test
    void listsARequestForAChannelWhoseKeyIsGone() throws Exception {
        channel = archiving.archived();
        accounts.addWithPublicPassword("outside", "sub-rosa", List.of(Role.DESK), Level.TOP_SECRET);
        pages.sent("outside", "/requests", typed(channel, WHY, "4"));
        var address = "/oversight/requests/" + id();
        var disposal = pages.sent(
                "records",
                "/oversight/disposals",
                Map.of("channel", channel, "legalBasis", "Public Records Act, section 3(6)", "reason", "Reviewed"));
        pages.sent("inspector", disposal + "/confirmation", Map.of("agreed", "yes"));

        // Whoever asks now is told what everybody is told.
        assertThat(pages.sent("outside", "/requests", typed(channel, WHY, "4")))
                .isEqualTo(pages.sent("outside", "/requests", typed("CH-000000", WHY, "4")));
        assertThat(pages.reads("inspector", "/oversight/requests")).contains(address, channel);
        assertThat(pages.reads("inspector", "/oversight")).contains(channel);
        assertThat(pages.reads("inspector", address))
                .contains(channel, "outside", "The channel does not open any more")
                .doesNotContain(WHY, "Open the channel to them");
    }

    private String id() {
        return String.valueOf(
                database.queryForObject("select id from content_request where channel = ?", String.class, channel));
    }

    private static Map<String, String> typed(String channel, String reason, String hours) {
        return Map.of("channel", channel, "reason", reason, "hours", hours);
    }
}
