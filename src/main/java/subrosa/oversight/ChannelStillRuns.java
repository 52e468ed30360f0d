package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** Something of the channel is still under way: a task, a timer, a review. */
public class ChannelStillRuns extends BrokenRule {

    ChannelStillRuns() {
        super(
                "channel",
                "Something of this channel is still under way; let it come to its end before its records are disposed of.");
    }
}
