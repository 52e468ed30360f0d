package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Replies;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The engine keeps no message for later: before a wait begins, the dossier is asked whether its end has come already. */
@Component
@Publishes("replyUnread")
class LookForReply extends ServiceTask {

    private final Replies replies;

    LookForReply(Replies replies) {
        this.replies = replies;
    }

    @Override
    protected void perform(Step step) {
        step.publish("replyUnread", replies.unread(step.channel()));
    }
}
