package subrosa.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import subrosa.OnTheEngine;
import subrosa.Statements;
import subrosa.audit.AuditLog;
import subrosa.audit.LogQuery;
import subrosa.scenario.Oslo;

/** The register as a page: every channel by its reference, and a codeword when the inspector asks for it. */
@OnTheEngine
class OversightPageTests {

    /** However many channels there are. */
    private static final int MOST_STATEMENTS = 17;

    @Autowired
    MockMvc web;

    @Autowired
    Oslo oslo;

    @Autowired
    AuditLog log;

    @Autowired
    Statements statements;

    private Pages pages;

    @BeforeEach
    void openPages() {
        pages = new Pages(web);
    }

    @AfterEach
    void countNoMore() {
        statements.rest();
    }

    @Test
    void listsChannelsWithoutTheirCodewords() throws Exception {
        var channel = oslo.after("sign-mandate").channel();

        assertThat(pages.reads("inspector", "/oversight"))
                .contains("href=\"/oversight/log?chain=" + channel + "\"")
                .contains("Show the codeword of " + channel)
                .contains("aria-current=\"page\"")
                .doesNotContain("TAMARISK");
        assertThat(pages.readsInFrench("inspector", "/oversight"))
                .contains("Registre des canaux", "Montrer le nom de code de " + channel);
    }

    @Test
    void showsACodewordThatIsAskedForAndLogsItInTheChannelsChain() throws Exception {
        var other = oslo.after("sign-mandate").channel();
        var channel = oslo.after("sign-mandate").channel();

        var shown = Pages.content(pages.sends("inspector", "/oversight/channels/" + channel + "/codeword", Map.of())
                .andExpect(status().isOk()));

        assertThat(shown)
                .containsOnlyOnce("TAMARISK")
                .contains("shown, logged", "Show the codeword of " + other)
                .doesNotContain("Show the codeword of " + channel);
        var last = log.last(channel).orElseThrow();
        assertThat(last.account()).isEqualTo("inspector");
        assertThat(last.act()).isEqualTo("READ");
        assertThat(last.what()).isEqualTo("POST /oversight/channels/{ref}/codeword");
        assertThat(log.last(other).orElseThrow().what()).doesNotContain("codeword");
        assertThat(log.entries(new LogQuery("house", "inspector", null, null, null), null, 1))
                .first()
                .satisfies(entry -> assertThat(entry.about()).contains(channel));
    }

    @Test
    void asksTheDatabaseAsOftenForManyChannelsAsForOne() throws Exception {
        oslo.after("sign-mandate");
        oslo.after("sign-mandate");
        statements.count();
        pages.reads("inspector", "/oversight");

        assertThat(statements.all()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void isNamedInTheFrameToThoseToWhomItOpens() throws Exception {
        for (var account : new String[] {"inspector", "records", "security"})
            assertThat(pages.reads(account, "/")).as(account).contains("href=\"/oversight\"");
        for (var account : new String[] {"desk", "poldir", "admin", "outsider"})
            assertThat(pages.reads(account, "/")).as(account).doesNotContain("/oversight");
    }

    @Test
    void opensNoCodewordToWhoeverIsNotTheInspectorAndNoneWhereThereIsNoChannel() throws Exception {
        var channel = oslo.after("sign-mandate").channel();

        for (var account : new String[] {"security", "records", "desk", "outsider"})
            pages.sends(account, "/oversight/channels/" + channel + "/codeword", Map.of())
                    .andExpect(status().isNotFound());
        pages.sends("inspector", "/oversight/channels/CH-000000/codeword", Map.of())
                .andExpect(status().isNotFound());
    }
}
