package subrosa.channel.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import subrosa.channel.DossierPart;
import subrosa.channel.Timeline;

/** What the institution did, and why, in the words of whoever decided or reported. */
@Component
@Order(100)
class TimelinePart implements DossierPart {

    private final Timeline timeline;

    TimelinePart(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public String template() {
        return "channel/timeline";
    }

    /** The latest first. */
    @Override
    public List<Timeline.Told> of(String channel) {
        var told = new ArrayList<>(timeline.told(channel));
        Collections.reverse(told);
        return told;
    }
}
