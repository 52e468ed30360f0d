package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Communiques;
import subrosa.channel.Channels;
import subrosa.channel.TempoRules;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Tells whether the public knows of this very text, and whether one call decides on the words together with it. */
@Component
@Publishes({"textAnnounced", "wordsWithText"})
class LookForAnnouncement extends ServiceTask {

    private final Communiques communiques;
    private final Channels channels;
    private final TempoRules rules;

    LookForAnnouncement(Communiques communiques, Channels channels, TempoRules rules) {
        this.communiques = communiques;
        this.channels = channels;
        this.rules = rules;
    }

    @Override
    protected void perform(Step step) {
        var tempo = channels.get(step.channel()).tempo();
        step.publish("textAnnounced", communiques.isAnnounced(step.instrument()));
        step.publish("wordsWithText", rules.of(tempo).byCall() && communiques.isDeclared(step.instrument()));
    }
}
