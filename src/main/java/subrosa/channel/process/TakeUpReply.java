package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Replies;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

@Component
class TakeUpReply extends ServiceTask {

    private final Replies replies;

    TakeUpReply(Replies replies) {
        this.replies = replies;
    }

    @Override
    protected void perform(Step step) {
        replies.markAllRead(step.channel());
    }
}
