package subrosa.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import subrosa.OnTheEngine;
import subrosa.compartment.Role;
import subrosa.scenario.Oslo;

/** Everybody reads their work in their own language; the words that programs go by are the same for all. */
@OnTheEngine
class LanguageTests {

    private static final String FRENCH = "fr-FR,fr;q=0.9,en;q=0.8";
    private static final String ENGLISH = "en-GB,en;q=0.9";

    @Autowired
    Oslo oslo;

    @Autowired
    MockMvc web;

    @Test
    void aLawyerFindsAndReadsTheirTaskInFrench() throws Exception {
        var task = lawfulness();

        assertThat(legalReads("/", FRENCH))
                .contains("Viser la licéité du contact", "Mandat<")
                .doesNotContain("Clear the lawfulness of contact");
        assertThat(legalReads("/tasks/" + task, FRENCH)).contains("<h1>Viser la licéité du contact</h1>");
        assertThat(legalReads("/api/tasks?limit=100", FRENCH)).contains("\"name\":\"Viser la licéité du contact\"");
        assertThat(legalReads("/api/tasks/" + task, FRENCH)).contains("\"process\":\"Mandat\"");
        assertThat(legalReads("/api/tasks/" + task + "/form", FRENCH))
                .contains(
                        "\"label\":\"Constat\"", "\"label\":\"Illicite\"", "### Le mémorandum", "{{mandateMemorandum}}")
                .contains("\"value\":\"UNLAWFUL\"")
                .contains("*Lignes rouges\u00a0:*", "*Moyens de communication autorisés\u00a0:* en personne")
                .doesNotContain("Unlawful");
    }

    @Test
    void aLawyerFindsAndReadsTheirTaskInEnglish() throws Exception {
        var task = lawfulness();

        assertThat(legalReads("/", ENGLISH)).contains("Clear the lawfulness of contact");
        assertThat(legalReads("/tasks/" + task, ENGLISH)).contains("<h1>Clear the lawfulness of contact</h1>");
        assertThat(legalReads("/api/tasks/" + task, ENGLISH)).contains("\"process\":\"Mandate\"");
        assertThat(legalReads("/api/tasks/" + task + "/form", ENGLISH))
                .contains("\"label\":\"Finding\"", "\"label\":\"Unlawful\"", "### The memorandum", "*Red lines:*");
    }

    @Test
    void whoReadsNoLanguageOfOursReadsEnglish() throws Exception {
        assertThat(legalReads("/tasks/" + lawfulness(), "nb-NO")).contains("<h1>Clear the lawfulness of contact</h1>");
    }

    private String lawfulness() {
        return oslo.task(oslo.after("draft-mandate"), "clearLawfulness").id();
    }

    private String legalReads(String address, String languages) throws Exception {
        return web.perform(get(address)
                        .header("Accept-Language", languages)
                        .with(user("legal").authorities(new SimpleGrantedAuthority(Role.LEGAL.name()))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
