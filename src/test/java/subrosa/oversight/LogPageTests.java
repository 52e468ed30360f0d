package subrosa.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import subrosa.OnTheEngine;
import subrosa.audit.AuditLog;
import subrosa.audit.Entry;
import subrosa.audit.LogQuery;
import subrosa.engine.MovableClock;
import subrosa.scenario.Oslo;

/** The log as a page: part by part, by what it is asked for, which is references, names and days. */
@OnTheEngine
class LogPageTests {

    private static final Pattern NUMBER = Pattern.compile("no\\. (\\d+)<");
    private static final Pattern EARLIER = Pattern.compile("href=\"(/oversight/log[^\"]*)\">Earlier entries");

    @Autowired
    MockMvc web;

    @Autowired
    Oslo oslo;

    @Autowired
    AuditLog log;

    @Autowired
    MovableClock clock;

    private Pages pages;

    @BeforeEach
    void openPages() {
        pages = new Pages(web);
    }

    @Test
    void readsTheLogOfAChannelPartByPartAndEachEntryOnce() throws Exception {
        var channel = oslo.after("dispose-understandings").channel();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var address = "/oversight/log?chain=" + channel + "&account=&act=&from=1993-01-01&to=" + today;
        var expected = log.entries(new LogQuery(channel, null, null, null, null), null, 1000).stream()
                .map(Entry::number)
                .map(String::valueOf)
                .toList();

        var told = new ArrayList<String>();
        var looks = 0;
        while (address != null) {
            var page = pages.reads("inspector", address);
            NUMBER.matcher(page).results().forEach(found -> told.add(found.group(1)));
            var earlier = EARLIER.matcher(page);
            address = earlier.find() ? earlier.group(1).replace("&amp;", "&") : null;
            if (address != null) assertThat(address).contains("chain=" + channel, "to=" + today, "next=");
            looks++;
        }

        assertThat(looks).isGreaterThan(1);
        assertThat(told).isEqualTo(expected);
        assertThat(log.last("house").orElseThrow())
                .satisfies(entry -> assertThat(entry.what()).isEqualTo("GET /oversight/log"))
                .satisfies(entry -> assertThat(entry.about()).contains(channel));
    }

    @Test
    void saysWhatWasDoneInWordsAndWhatWasRefused() throws Exception {
        var channel = oslo.after("sign-mandate").channel();
        pages.asks("outsider", "/channels/" + channel + "/answers").andExpect(status().isNotFound());

        assertThat(pages.reads("inspector", "/oversight/log?chain=" + channel + "&act=REFUSED"))
                .contains("outsider", "NotKnown", "<option value=\"REFUSED\" selected=\"selected\">refused</option>");
        assertThat(pages.readsInFrench("inspector", "/oversight/log?chain=" + channel))
                .contains("modification", "Exporter tout le journal");
    }

    @Test
    void takesNoSubstanceIntoAnAddressOrTheLog() throws Exception {
        var words = "the fjord house near Sarpsborg";
        var answer = pages.asks("inspector", "/oversight/log?chain=" + words + "&account=" + words + "&from=spring")
                .andExpect(status().isUnprocessableEntity());

        var page = Pages.content(answer);
        assertThat(page)
                .contains("id=\"chain-error\"", "id=\"account-error\"", "id=\"from-error\"")
                .contains("value=\"" + words + "\"", "pattern=\"[A-Z]{2}-[0-9A-Z]{6}|house\"", "pattern=\"\\S+\"")
                .doesNotContain("id=\"to-error\"", "next=");
        assertThat(log.entries(new LogQuery("house", "inspector", null, null, null), null, 5))
                .noneMatch(entry -> entry.toString().contains("fjord"));
    }

    @Test
    void isAbsentForWhoeverIsNotTheInspector() throws Exception {
        for (var account : new String[] {"records", "security", "admin", "outsider"})
            pages.asks(account, "/oversight/log").andExpect(status().isNotFound());
    }
}
