package subrosa.channel.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import subrosa.channel.Channel;
import subrosa.channel.Channels;
import subrosa.channel.DossierPart;
import subrosa.channel.Intermediaries;
import subrosa.channel.Intermediary;
import subrosa.channel.ReadingRights;
import subrosa.channel.Stage;

/** Who is in the channel: its sides, who speaks for them, and who stands between. */
@Component
@Order(10)
class SidesPart implements DossierPart {

    private final Channels channels;
    private final Intermediaries intermediaries;
    private final ReadingRights rights;

    SidesPart(Channels channels, Intermediaries intermediaries, ReadingRights rights) {
        this.channels = channels;
        this.intermediaries = intermediaries;
        this.rights = rights;
    }

    /** @param closed whether the reader's role does not open who stands between */
    record Sides(Channel channel, boolean closed, List<Intermediary> between) {}

    @Override
    public String name() {
        return "sides";
    }

    @Override
    public String template() {
        return "channel/sides";
    }

    @Override
    public Sides of(String channel) {
        var open = rights.opens(channel, Stage.S04);
        return new Sides(channels.get(channel), !open, open ? intermediaries.of(channel) : List.of());
    }
}
