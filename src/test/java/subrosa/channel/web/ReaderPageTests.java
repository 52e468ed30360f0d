package subrosa.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.engine.HumanTasks;
import subrosa.scenario.Oslo;
import subrosa.tasks.Tasks;

/** Security reads people in and off on a page; everybody inside sees who came and who left. */
@OnTheEngine
class ReaderPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Autowired
    HumanTasks open;

    @Autowired
    Tasks tasks;

    private String channel = "";

    @BeforeEach
    void openAChannel() {
        channel = oslo.after("open").channel();
    }

    @Test
    void readsInAndOffAndTellsThoseInside() throws Exception {
        sends("security", "readers", "accounts", "treaty, lang", "briefedOn", "1992-12-01")
                .andExpect(redirectedUrl("/channels/" + channel + "/readers"));
        sends("security", "read-offs", "account", "legal2", "note", "Abroad until spring")
                .andExpect(redirectedUrl("/channels/" + channel + "/readers"));

        assertThat(page("treaty", "en"))
                .contains("lang, treaty", "1 Dec 1992", "Abroad until spring", "read off")
                .doesNotContain("Read them in", "<bdi>legal2</bdi>");
        web.perform(get("/channels/" + channel).with(user("legal2"))).andExpect(status().isNotFound());
        assertThat(page("security", "fr"))
                .contains("Admettre quelqu’un", "fin d’admission")
                .doesNotContain("??");
    }

    @Test
    void offersToOthersWhatOneWhoIsReadOffHadClaimed() throws Exception {
        var task = open.inChannel(channel).stream()
                .filter(one -> one.key().equals("draftMandate"))
                .findFirst()
                .orElseThrow();
        story.as("desk", () -> {
            tasks.claim(task.id());
            return task;
        });

        sends("security", "read-offs", "account", "desk", "note", "Abroad until spring")
                .andExpect(redirectedUrl("/channels/" + channel + "/readers"));

        assertThat(open.find(task.id()).orElseThrow().assignee()).isNull();
    }

    @Test
    void keepsWhatWasTypedAndSaysBesideEachFieldWhatToChange() throws Exception {
        assertThat(refused(sends("security", "readers", "accounts", " ", "briefedOn", "soon")))
                .contains("role=\"alert\"", "value=\"soon\"", "id=\"accounts-error\">Name at least one account")
                .contains("id=\"briefedOn-error\">Name a day");
        assertThat(refused(sends("security", "readers", "accounts", "outsider", "briefedOn", "1992-12-01")))
                .contains("value=\"outsider\"", "id=\"accounts-error\">One of them is not cleared");
        assertThat(refused(sends("security", "read-offs", "account", "legal", "note", " ")))
                .contains("value=\"legal\"", "id=\"note-error\">Say on what day");
        assertThat(refused(sends("security", "read-offs", "account", "security", "note", "Leaves")))
                .contains("id=\"account-error\">Nobody else inside could read anybody in");
        sends("desk", "readers", "accounts", "treaty", "briefedOn", "1992-12-01")
                .andExpect(status().isNotFound());
    }

    private ResultActions sends(String account, String what, String... fields) throws Exception {
        var request =
                post("/channels/" + channel + "/" + what).with(user(account)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return web.perform(request);
    }

    private static String refused(ResultActions answer) throws Exception {
        return content(answer.andExpect(status().isUnprocessableEntity()));
    }

    private String page(String account, String language) throws Exception {
        return content(web.perform(get("/channels/" + channel + "/readers")
                        .header("Accept-Language", language)
                        .with(user(account)))
                .andExpect(status().isOk()));
    }

    private static String content(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
