package subrosa.oversight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.audit.AuditLog;
import subrosa.channel.ChannelRegister;
import subrosa.compartment.Compartments;

/** The inspector's register of channels. That it was looked at is logged. */
@Service
public class Register {

    private final ChannelRegister channels;
    private final Compartments compartments;
    private final AuditLog log;

    Register(ChannelRegister channels, Compartments compartments, AuditLog log) {
        this.channels = channels;
        this.compartments = compartments;
        this.log = log;
    }

    /**
     * @param readers how many are inside
     * @param lastActAt when something was last logged in its chain
     * @param lastAct what that was
     */
    public record Line(
            ChannelRegister.Registered channel, long readers, @Nullable Instant lastActAt, @Nullable String lastAct) {}

    /** @throws subrosa.compartment.NotKnown for anybody but the inspector */
    @Transactional(readOnly = true)
    public List<Line> lines() {
        var all = channels.every();
        log.noteRead(List.of());
        var readers = compartments.readersByCompartment();
        var last = log.lastOfEachChain();
        return all.stream()
                .map(channel -> {
                    var act = last.get(channel.ref());
                    return new Line(
                            channel,
                            readers.getOrDefault(channel.ref(), 0L),
                            act == null ? null : act.at(),
                            act == null ? null : act.act());
                })
                .toList();
    }
}
