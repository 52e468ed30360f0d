package subrosa.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.compartment.NotKnown;

/** Disposal under two keys on pages: proposed, confirmed or refused, and the certificate that remains. */
@OnTheEngine
class DisposalPageTests {

    private static final String LAW = "Public Records Act, section 3(6)";
    private static final String REASON = "Reviewed: nothing of it is worth keeping";

    @Autowired
    MockMvc web;

    @Autowired
    Archiving archiving;

    @Autowired
    Disposals disposals;

    @Autowired
    Story story;

    private Pages pages;

    @BeforeEach
    void openPages() {
        pages = new Pages(web);
    }

    @Test
    void disposesUnderTwoKeysAndLeavesACertificate() throws Exception {
        var channel = archiving.archived();
        var address = pages.sent("records", "/oversight/disposals", proposal(channel));

        assertThat(pages.reads("records", address))
                .contains("somebody else has to turn the second key")
                .doesNotContain("name=\"agreed\"");
        assertThat(pages.reads("inspector", "/oversight")).contains(address, channel);
        assertThat(pages.reads("records", "/oversight"))
                .contains(address)
                .doesNotContain("Register of channels", "/oversight/requests", "/oversight/log");
        assertThat(pages.refused("records", address + "/confirmation", Map.of("agreed", "yes")))
                .contains("role=\"alert\"");
        assertThat(pages.refused("inspector", address + "/confirmation", Map.of()))
                .contains("id=\"agreed-error\"");
        assertThat(state(address)).isEqualTo(DisposalState.PROPOSED);

        assertThat(pages.sent("inspector", address + "/confirmation", Map.of("agreed", "yes")))
                .isEqualTo(address);
        assertThat(pages.reads("records", address))
                .contains("Certificate of disposal", LAW, REASON, "timeline_entry", "the key is destroyed")
                .doesNotContain("name=\"agreed\"", "name=\"reason\"");
        assertThat(pages.readsInFrench("inspector", address)).contains("Certificat d’élimination");
        assertThat(pages.reads("inspector", "/oversight")).contains("disposed of on");
    }

    @Test
    void refusesADisposalWithAReasonOnly() throws Exception {
        var address = pages.sent("inspector", "/oversight/disposals", proposal(archiving.archived()));

        assertThat(pages.refused("records", address + "/refusal", Map.of())).contains("id=\"reason-error\"");
        pages.sent("records", address + "/refusal", Map.of("reason", "A court has asked for it"));
        assertThat(pages.reads("inspector", address)).contains("A court has asked for it", "Refused by");
        assertThat(pages.refused("inspector", address + "/confirmation", Map.of("agreed", "yes")))
                .contains("was decided already");
    }

    @Test
    void keepsWhatWasTypedAndSaysBesideEachFieldWhatToChange() throws Exception {
        assertThat(pages.refused("records", "/oversight/disposals", Map.of("channel", "Oslo", "reason", REASON)))
                .contains("value=\"Oslo\"", REASON, "id=\"channel-error\"", "id=\"legalBasis-error\"")
                .doesNotContain("id=\"reason-error\"");
        assertThat(pages.refused("records", "/oversight/disposals", proposal("CH-000000")))
                .contains("id=\"channel-error\">There is no channel of this reference", "value=\"" + LAW + "\"");
        assertThat(pages.refused("inspector", "/oversight/disposals", proposal(archiving.sealed())))
                .contains("id=\"channel-error\">The review date of these records is still ahead");
    }

    @Test
    void isAbsentForAnybodyElse() throws Exception {
        var address = pages.sent("inspector", "/oversight/disposals", proposal(archiving.archived()));

        for (var account : new String[] {"security", "poldir", "admin", "outsider"}) {
            pages.asks(account, address).andExpect(status().isNotFound());
            pages.asks(account, "/oversight/disposals").andExpect(status().isNotFound());
            pages.sends(account, address + "/confirmation", Map.of("agreed", "yes"))
                    .andExpect(status().isNotFound());
        }
        assertThat(state(address)).isEqualTo(DisposalState.PROPOSED);
    }

    private DisposalState state(String address) {
        var reference = address.substring(address.lastIndexOf('/') + 1);
        return story.as("records", () -> disposals.every().stream()
                .filter(one -> one.ref().equals(reference))
                .findFirst()
                .orElseThrow(NotKnown::new)
                .state());
    }

    private static Map<String, String> proposal(String channel) {
        return Map.of("channel", channel, "legalBasis", LAW, "reason", REASON);
    }
}
