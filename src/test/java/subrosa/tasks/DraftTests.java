package subrosa.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import subrosa.Disguises;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.channel.ChannelEvent;
import subrosa.compartment.CurrentReader;
import subrosa.engine.Accounts;
import subrosa.scenario.Oslo;
import subrosa.withdrawal.WithdrawalDraft;

/** What is typed and not sent: kept as it was typed, and gone with its task, however that ends. */
@OnBothDatabases
class DraftTests {

    @Autowired
    Tasks tasks;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Autowired
    ChannelEvent<WithdrawalDraft> withdrawal;

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Autowired
    JdbcTemplate database;

    @Test
    void keepsListsNumbersAndEveryLetter() {
        var task = oslo.task(oslo.after("plan-sarpsborg"), "recordMemcon").id();
        var typed = Map.<String, Object>of(
                "place",
                "Sarpsborg, “the manor” – قصر",
                "participants",
                List.of(Map.of("name", "Ahmed Qurei", "party", "PLO")),
                "principalLevel",
                true);

        story.as("envoy", () -> tasks.keepDraft(task, typed, null));

        var onDisk = database.queryForObject("select contents from draft where task = ?", byte[].class, task);
        assertThat(Disguises.of("Sarpsborg").standIn(new String(onDisk, StandardCharsets.ISO_8859_1)))
                .as("sealed")
                .isFalse();
        assertThat(story.as("envoy", () -> tasks.form(task)).draft())
                .get()
                .extracting(KeptDraft::submission)
                .isEqualTo(typed);
        assertThat(story.as("envoy", () -> tasks.keepDraft(task, Map.of("place", "Oslo"), 0))
                        .revision())
                .isEqualTo(1);
    }

    @Test
    void isKeptOnceWhenSeveralWindowsBegin() throws Exception {
        var task = oslo.task(oslo.after("plan-sarpsborg"), "recordMemcon").id();
        var envoy = story.asSystem(() -> accounts.reader("envoy"));
        Callable<KeptDraft> window =
                () -> CurrentReader.runAs(envoy, () -> tasks.keepDraft(task, Map.of("place", "Oslo"), null));

        var windows = Executors.newFixedThreadPool(6);
        try {
            for (var kept : windows.invokeAll(Collections.nCopies(6, window)))
                assertThat(kept.get().submission()).containsEntry("place", "Oslo");
        } finally {
            windows.shutdown();
        }
        assertThat(kept(task)).isEqualTo(1);
    }

    @Test
    void isGoneSomeTimeAfterADiagramEndedTheTask() {
        var left = oslo.after("plan-sarpsborg");
        var ended = oslo.task(left, "recordMemcon").id();
        var goesOn = oslo.task(oslo.after("plan-sarpsborg"), "recordMemcon").id();
        for (var task : new String[] {ended, goesOn})
            story.as("envoy", () -> tasks.keepDraft(task, Map.of("place", "Oslo"), null));
        story.as("poldir", () -> withdrawal.record(left.channel(), new WithdrawalDraft(null, "It leads nowhere.")));

        story.asSystem(() -> {
            drafts.forgetThoseOfEndedTasks();
            return true;
        });

        assertThat(kept(ended)).isZero();
        assertThat(kept(goesOn)).isEqualTo(1);
    }

    private long kept(String task) {
        return database.queryForObject("select count(*) from draft where task = ?", Long.class, task);
    }
}
