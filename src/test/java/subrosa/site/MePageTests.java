package subrosa.site;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import subrosa.OnTheEngine;
import subrosa.engine.MovableClock;

/** The page of one's own account: an absence is said, refused beside its field, and ended, without a script. */
@OnTheEngine
class MePageTests {

    @Autowired
    MockMvc web;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    @AfterEach
    void nobodyIsAway() {
        database.update("delete from absence");
    }

    @Test
    void recordsAnAbsenceShowsItToBothAndEndsIt() throws Exception {
        var day = today().plusDays(3).toString();
        says(today().toString(), day, "legal2").andExpect(redirectedUrl("/me"));

        assertThat(page("legal", "en")).contains("legal2", "End the absence that begins on");
        assertThat(page("legal2", "en")).contains("Stands in for", "<bdi>legal</bdi>");
        assertThat(page("legal2", "fr")).contains("Supplée", "jusqu’au");

        var id = database.queryForObject("select id from absence", String.class);
        ends("legal2", id).andExpect(status().isNotFound());
        ends("legal", id).andExpect(redirectedUrl("/me"));
        ends("legal", id).andExpect(redirectedUrl("/me"));
        assertThat(page("legal", "en")).doesNotContain("legal2", "End the absence");
        assertThat(page("legal2", "en")).doesNotContain("Stands in for");
    }

    @Test
    void keepsWhatWasTypedAndSaysBesideEachFieldWhatToChange() throws Exception {
        var said = content(says("soon", "", "legal2").andExpect(status().isUnprocessableEntity()));

        assertThat(said)
                .contains("role=\"alert\"", "value=\"soon\"", "value=\"legal2\"")
                .containsPattern("aria-describedby=\"firstDay-hint firstDay-error\"\\s+aria-invalid=\"true\"")
                .containsPattern("id=\"lastDay-error\">Name a day")
                .contains("aria-describedby=\"deputy-hint\"");

        var day = today().toString();
        var refused = content(says(day, day, "legal").andExpect(status().isUnprocessableEntity()));
        assertThat(refused)
                .contains("value=\"" + day + "\"")
                .containsPattern("id=\"deputy-error\">Nobody stands in for themselves");
        assertThat(database.queryForObject("select count(*) from absence", Long.class))
                .isZero();
    }

    private ResultActions says(String firstDay, String lastDay, String deputy) throws Exception {
        return web.perform(post("/me/absences")
                .with(user("legal"))
                .with(csrf())
                .header("Accept-Language", "en")
                .param("firstDay", firstDay)
                .param("lastDay", lastDay)
                .param("deputy", deputy));
    }

    private ResultActions ends(String account, String id) throws Exception {
        return web.perform(post("/me/absences/{id}/end", id).with(user(account)).with(csrf()));
    }

    private String page(String account, String language) throws Exception {
        return content(web.perform(get("/me").with(user(account)).header("Accept-Language", language))
                .andExpect(status().isOk()));
    }

    private static String content(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
