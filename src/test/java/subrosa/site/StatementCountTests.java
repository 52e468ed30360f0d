package subrosa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import subrosa.OnTheEngine;
import subrosa.Statements;
import subrosa.compartment.CurrentReader;
import subrosa.engine.Accounts;
import subrosa.scenario.Oslo;
import subrosa.tasks.Tasks;

/** What a page, a reading and a completion may ask of the database: a little more than they do, so that a question asked twice is noticed. Three statements of each are the log's. */
@OnTheEngine
class StatementCountTests {

    private static final Logger LOG = LoggerFactory.getLogger(StatementCountTests.class);
    private static final int MOST_READING = 17;
    private static final int MOST_OF_OURS = 23;
    private static final int MOST_OF_THE_ENGINE = 55;

    @Autowired
    Statements statements;

    @Autowired
    MockMvc web;

    @Autowired
    Oslo oslo;

    @Autowired
    Tasks tasks;

    @Autowired
    Accounts accounts;

    @AfterEach
    void countNoMore() {
        statements.rest();
    }

    @Test
    void readsPagesAndResourcesInFewStatements() throws Exception {
        var story = oslo.after("plan-sarpsborg");
        var memcon = oslo.task(story, "recordMemcon").id();
        // A second channel: lists must not ask once more for each row.
        oslo.after("plan-sarpsborg");

        reads("/");
        reads("/tasks/" + memcon);
        reads("/api/tasks");
        reads("/api/tasks/" + memcon);
        reads("/api/tasks/" + memcon + "/form");
        reads("/channels");
        reads("/channels/" + story.channel());
        reads("/api/channels");
        reads("/me");
        reads("/api/me");
        reads("/api/channels/" + story.channel() + "/timeline");
    }

    @Test
    void completesTheHeaviestTasksInFewStatements() {
        completes("plan-sarpsborg", "sarpsborg-memcon", "envoy", "recordMemcon");
        completes("dispose-understandings", "legal-opinion", "legal", "giveLegalOpinion");
    }

    private void reads(String path) throws Exception {
        statements.count();
        web.perform(get(path)
                        .with(user("envoy")
                                .authorities(new SimpleGrantedAuthority("ENVOY"), new SimpleGrantedAuthority("HOM"))))
                .andExpect(status().isOk());
        LOG.info("{}: {} statements.", path, statements.all().size());
        assertThat(statements.all()).as(path).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_READING);
    }

    private void completes(String before, String step, String account, String key) {
        var story = oslo.after(before);
        var task = oslo.task(story, key).id();
        var submission = oslo.submission(story, step);
        var reader = accounts.reader(account);
        statements.count();

        CurrentReader.runAs(reader, () -> tasks.complete(task, submission));

        LOG.info(
                "{}: {} statements of ours, {} of the engine.",
                key,
                statements.ours().size(),
                statements.ofTheEngine().size());
        assertThat(statements.ours()).as(key).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_OF_OURS);
        assertThat(statements.ofTheEngine()).as(key).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_OF_THE_ENGINE);
    }
}
