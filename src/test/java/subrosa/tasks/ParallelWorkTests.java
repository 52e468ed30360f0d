package subrosa.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Books;
import subrosa.OnBothDatabases;
import subrosa.Statements;
import subrosa.compartment.CurrentReader;
import subrosa.engine.Accounts;
import subrosa.scenario.Oslo;

/**
 * Several people at work in one channel at the same moment. That they overlap is not left to chance: all have read the same state when the
 * first of them writes.
 */
@OnBothDatabases
class ParallelWorkTests {

    @Autowired
    Tasks tasks;

    @Autowired
    Accounts accounts;

    @Autowired
    Oslo oslo;

    @Autowired
    Books books;

    @Autowired
    Statements statements;

    @AfterEach
    void countNoMore() {
        statements.rest();
    }

    @Test
    void letsOneOfTwoCompleteATaskAndTellsTheOther() throws Exception {
        var story = oslo.after("draft-mandate");
        var task = oslo.task(story, "clearLawfulness").id();
        var before = books.of(story.channel());

        statements.count();
        // Both found it open and free; the first writing is that one of them has it now.
        statements.meetBefore("update act_ru_task", 2);
        var refusals = atOnce(Map.of(
                "legal", () -> tasks.complete(task, finding("Lawful, says legal.")),
                "legal2", () -> tasks.complete(task, finding("Lawful, says legal2."))));

        assertThat(refusals).hasSize(1);
        var loser = refusals.keySet().iterator().next();
        var winner = loser.equals("legal") ? "legal2" : "legal";
        assertThat(statements.undone())
                .as("the attempt that met the other, and the one that learnt of it")
                .containsExactly(loser, loser);
        assertThat(refusals.get(loser))
                .isInstanceOf(AlreadyCompleted.class)
                .hasMessageContaining("completed by " + winner)
                .hasMessageContaining("Nothing of yours was sent; copy what you still need.");

        var after = books.of(story.channel());
        var said = after.variables().entrySet().stream()
                .filter(one -> one.getKey().startsWith("clearLawfulness "))
                .toList();
        assertThat(said).hasSize(1);
        assertThat(said.get(0).getValue()).contains("says " + winner + ".");
        assertThat(after.rowsOf("mandate_clearance").toString())
                .contains("says " + winner + ".")
                .doesNotContain("says " + loser + ".");
        assertThat(after.timeline()).hasSize(before.timeline().size() + 1);
        assertThat(after.open()).containsExactlyInAnyOrder("clearPolicy null", "clearSecurity null");
    }

    @Test
    void letsAllCompleteParallelTasksAtOnce() throws Exception {
        var story = oslo.after("draft-mandate");
        var lawfulness = oslo.task(story, "clearLawfulness").id();
        var policy = oslo.task(story, "clearPolicy").id();
        var security = oslo.task(story, "clearSecurity").id();
        var before = books.of(story.channel());

        statements.count();
        // Each has done its own, and is about to tell the run of the diagram that they share.
        statements.meetBefore("update act_ru_execution", 3);
        var refusals = atOnce(Map.of(
                "legal", () -> tasks.complete(lawfulness, finding("Lawful.")),
                "poldir", () -> tasks.complete(policy, finding("It costs little.")),
                "security", () -> tasks.complete(security, finding("A small circle."))));

        assertThat(refusals).isEmpty();
        assertThat(statements.undone())
                .as("all three met, one of them went through, and the others tried again")
                .hasSizeGreaterThanOrEqualTo(2);
        var after = books.of(story.channel());
        assertThat(after.rowsOf("mandate_clearance").toString())
                .contains("Lawful.", "It costs little.", "A small circle.");
        assertThat(after.timeline()).hasSize(before.timeline().size() + 3);
        assertThat(after.open()).containsExactly("signMandate null");
    }

    private static Map<String, Object> finding(String words) {
        return Map.of("outcome", "CLEARED", "finding", words);
    }

    /** Lets all go at once, each on a thread that is named as the account, and returns who was refused. */
    private Map<String, RuntimeException> atOnce(Map<String, Runnable> work) throws InterruptedException {
        var refusals = new ConcurrentHashMap<String, RuntimeException>();
        var threads = work.entrySet().stream()
                .map(one -> new Thread(
                        () -> {
                            try {
                                CurrentReader.runAs(accounts.reader(one.getKey()), one.getValue());
                            } catch (RuntimeException refused) {
                                refusals.put(one.getKey(), refused);
                            }
                        },
                        one.getKey()))
                .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) thread.join(60_000);
        return refusals;
    }
}
