package subrosa.setback;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.ChannelEvent;

/** Somebody who gains from failure acts for it: the political director reviews what that means. */
@Service
@Transactional
class Spoilers implements ChannelEvent<SpoilerDraft> {

    private final Setbacks setbacks;

    Spoilers(Setbacks setbacks) {
        this.setbacks = setbacks;
    }

    @Override
    public String name() {
        return SetbackKind.SPOILER.event();
    }

    @Override
    public String act() {
        return "Report a spoiler";
    }

    @Override
    public Class<SpoilerDraft> draft() {
        return SpoilerDraft.class;
    }

    @Override
    public UUID record(String channel, SpoilerDraft draft) {
        var setback = setbacks.report(channel, SetbackKind.SPOILER, null, draft.who() + ": " + draft.what());
        setbacks.handOver(setback, Map.of());
        return setback.id();
    }
}
