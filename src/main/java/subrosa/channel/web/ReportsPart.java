package subrosa.channel.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import subrosa.channel.ChannelEvent;
import subrosa.channel.ChannelEvents;
import subrosa.channel.DossierPart;

/** What the reader can report of a channel, at any stage. */
@Component
@Order(95)
class ReportsPart implements DossierPart {

    private final ChannelEvents events;

    ReportsPart(ChannelEvents events) {
        this.events = events;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public String template() {
        return "channel/reports";
    }

    /** By their names. */
    @Override
    public List<String> of(String channel) {
        return events.toReport().stream().map(ChannelEvent::name).toList();
    }
}
