package subrosa.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

/** A reply of the other side and the wait for it, at the same moment. */
@OnBothDatabases
class ReplyMeetsWaitTests {

    @Autowired
    Tasks tasks;

    @Autowired
    Accounts accounts;

    @Autowired
    Oslo oslo;

    @Autowired
    Books books;

    @Autowired
    Story people;

    @Autowired
    Replies replies;

    @Test
    void doesNotMissAReplyThatComesWhileTheWaitForItBegins() throws Exception {
        var story = oslo.after("plan-sarpsborg");
        var task = oslo.task(story, "recordMemcon").id();
        var memcon = new HashMap<>(oslo.submission(story, "sarpsborg-memcon"));
        memcon.put("next", "AWAIT_REPLY");
        var draft = new ReplyDraft(LocalDate.of(1993, 2, 1), Medium.TELEPHONE, "Qurei", "We shall come.");
        var desk = Executors.newSingleThreadExecutor();
        try {
            var recording = people.as("envoy", () -> {
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
}
