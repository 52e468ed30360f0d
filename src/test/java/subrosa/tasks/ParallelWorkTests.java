package subrosa.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Books;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.channel.Medium;
import subrosa.channel.Replies;
import subrosa.channel.ReplyDraft;
import subrosa.compartment.CurrentReader;
import subrosa.engine.Accounts;
import subrosa.scenario.Oslo;

/** Several people at work in one channel at the same moment. Repeated, because who is first is left to chance. */
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
    Story story;

    @Autowired
    Replies replies;

    @RepeatedTest(4)
    void letsOneOfTwoCompleteATaskAndTellsTheOther() throws Exception {
        var story = oslo.after("draft-mandate");
        var task = oslo.task(story, "clearLawfulness").id();
        var before = books.of(story.channel());

        var refusals = atOnce(List.of(
                () -> completes("legal", task, "Lawful, says one."),
                () -> completes("legal2", task, "Lawful, says the other.")));

        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0)).isInstanceOfAny(AlreadyCompleted.class, ClaimedByOther.class);
        var winner = String.valueOf(refusals.get(0).getMessage()).contains("legal2") ? "the other" : "one";
        var after = books.of(story.channel());
        var said = after.variables().entrySet().stream()
                .filter(one -> one.getKey().startsWith("clearLawfulness "))
                .toList();
        assertThat(said).hasSize(1);
        assertThat(said.get(0).getValue()).contains("says " + winner + ".");
        assertThat(after.rowsOf("mandate_clearance").toString())
                .contains("says " + winner + ".")
                .doesNotContain("says " + (winner.equals("one") ? "the other" : "one"));
        assertThat(after.timeline()).hasSize(before.timeline().size() + 1);
        assertThat(after.open()).containsExactlyInAnyOrder("clearPolicy null", "clearSecurity null");
    }

    @RepeatedTest(4)
    void letsAllCompleteParallelTasksAtOnce() throws Exception {
        var story = oslo.after("draft-mandate");
        var lawfulness = oslo.task(story, "clearLawfulness").id();
        var policy = oslo.task(story, "clearPolicy").id();
        var security = oslo.task(story, "clearSecurity").id();
        var before = books.of(story.channel());

        var refusals = atOnce(List.of(
                () -> completes("legal", lawfulness, "Lawful."),
                () -> completes("poldir", policy, "It costs little."),
                () -> completes("security", security, "A small circle.")));

        assertThat(refusals).isEmpty();
        var after = books.of(story.channel());
        assertThat(after.rowsOf("mandate_clearance").toString())
                .contains("Lawful.", "It costs little.", "A small circle.");
        assertThat(after.timeline()).hasSize(before.timeline().size() + 3);
        assertThat(after.open()).containsExactly("signMandate null");
    }

    @Test
    void doesNotMissAReplyThatComesWhileTheWaitForItBegins() throws Exception {
        var story = oslo.after("plan-sarpsborg");
        var task = oslo.task(story, "recordMemcon").id();
        var memcon = new HashMap<>(oslo.submission(story, "sarpsborg-memcon"));
        memcon.put("next", "AWAIT_REPLY");
        var draft = new ReplyDraft(LocalDate.of(1993, 2, 1), Medium.TELEPHONE, "Qurei", "We shall come.");
        var desk = Executors.newSingleThreadExecutor();
        try {
            var recording = this.story.as("envoy", () -> {
                tasks.complete(task, memcon);
                var reply = desk.submit(() ->
                        CurrentReader.runAs(accounts.reader("desk"), () -> replies.record(story.channel(), draft)));
                // The wait is not there for others to see yet, so the reply has to wait for it.
                assertThatThrownBy(() -> reply.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return reply;
            });
            recording.get(20, TimeUnit.SECONDS);
        } finally {
            desk.shutdownNow();
        }

        assertThat(books.of(story.channel()).open()).contains("planContact null");
    }

    private Optional<RuntimeException> completes(String account, String task, String finding) {
        try {
            CurrentReader.runAs(
                    accounts.reader(account),
                    () -> tasks.complete(task, Map.of("outcome", "CLEARED", "finding", finding)));
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(refused);
        }
    }

    /** Lets all go from one line, and returns the refusals. */
    private static List<RuntimeException> atOnce(List<Callable<Optional<RuntimeException>>> people) throws Exception {
        var line = new CyclicBarrier(people.size());
        var threads = Executors.newFixedThreadPool(people.size());
        try {
            var running = people.stream()
                    .map(person -> threads.submit(() -> {
                        line.await(20, TimeUnit.SECONDS);
                        return person.call();
                    }))
                    .toList();
            var refusals = new ArrayList<RuntimeException>();
            for (var one : running) one.get(60, TimeUnit.SECONDS).ifPresent(refusals::add);
            return refusals;
        } finally {
            threads.shutdownNow();
        }
    }
}
