package subrosa.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import subrosa.OnTheEngine;
import subrosa.channel.Medium;
import subrosa.channel.Replies;
import subrosa.channel.ReplyDraft;
import subrosa.compartment.CurrentReader;
import subrosa.engine.Accounts;
import subrosa.engine.MovableClock;
import subrosa.scenario.Oslo;

/** The page of a channel shows each role the parts that it needs, and names the others as closed. */
@OnTheEngine
class DossierPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    Oslo oslo;

    @Autowired
    Replies replies;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @Test
    void showsTheDeskTheWholeOfIt() throws Exception {
        var channel = oslo.after("legal-opinion").channel();

        assertThat(page("desk", channel, "en"))
                .contains(
                        "TAMARISK",
                        "Shimon Peres",
                        "Ahmed Qurei",
                        "not a State",
                        "envoy of the other side",
                        "Own points used")
                .contains("Declaration of Principles", "None was asked for.", "legal2", "The desk drafted the mandate.")
                .doesNotContain("Closed to your role", "??");
        assertThat(partsOf(page("desk", channel, "en")))
                .containsExactly("sides", "contacts", "instruments", "payments", "readers", "reports", "timeline");
    }

    @Test
    void namesWhatIsClosedToARoleAndSaysNothingOfIt() throws Exception {
        var channel = oslo.after("legal-opinion").channel();

        assertThat(page("legal", channel, "en"))
                .contains("Declaration of Principles", "Closed to your role")
                .doesNotContain("Own points used", "envoy of the other side", "The envoy recorded the contact");
        assertThat(page("legal", channel, "fr"))
                .contains("Fermé à votre rôle", "Qui est dans le canal", "Examen juridique", "Personnes admises")
                .doesNotContain("Closed to your role", "??");
    }

    @Test
    void showsWhatSomebodyTypedAsTheyTypedIt() throws Exception {
        var channel = oslo.after("legal-opinion").channel();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        CurrentReader.runAs(
                accounts.reader("desk"),
                () -> replies.record(
                        channel,
                        new ReplyDraft(today, Medium.LETTER, "<b>He</b>", "<script>alert(1)</script> ${channel}")));

        assertThat(page("desk", channel, "en"))
                .contains("&lt;b&gt;He&lt;/b&gt;", "&lt;script&gt;alert(1)&lt;/script&gt; ${channel}")
                .doesNotContain("<script>alert");
    }

    @Test
    void listsTheChannelsThatOneIsInsideOf() throws Exception {
        var channel = oslo.after("plan-sarpsborg").channel();

        assertThat(read("desk", "/channels", "en"))
                .contains("/channels/" + channel, "TOP SECRET", "goes on")
                .doesNotContain("TAMARISK");
        assertThat(read("outsider", "/channels", "en"))
                .contains("You are read in to no channel.")
                .doesNotContain(channel);
    }

    private static List<String> partsOf(String page) {
        return Pattern.compile("<h2 id=\"(\\w+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String page(String account, String channel, String language) throws Exception {
        return read(account, "/channels/" + channel, language);
    }

    private String read(String account, String address, String language) throws Exception {
        return web.perform(get(address).header("Accept-Language", language).with(user(account)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
