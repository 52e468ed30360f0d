package subrosa.oversight;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.audit.AuditLog;
import subrosa.channel.ChannelRegister;
import subrosa.compartment.Compartments;
import subrosa.sealing.RecordLists;

/** The inspector's register of channels. That it was looked at is logged. */
@Service
public class Register {

    private final ChannelRegister channels;
    private final Compartments compartments;
    private final StoredDisposals disposals;
    private final RecordLists lists;
    private final AuditLog log;

    Register(
            ChannelRegister channels,
            Compartments compartments,
            StoredDisposals disposals,
            RecordLists lists,
            AuditLog log) {
        this.disposals = disposals;
        this.lists = lists;
        this.channels = channels;
        this.compartments = compartments;
        this.log = log;
    }

    /**
     * @param disposedAt when the key of its records was destroyed under law
     * @param readers how many are inside
     * @param lastActAt when something was last logged in its chain
     * @param lastAct what that was
     */
    public record Line(
            ChannelRegister.Registered channel,
            @Nullable Instant disposedAt,
            long readers,
            @Nullable Instant lastActAt,
            @Nullable String lastAct) {}

    /** @throws subrosa.compartment.NotKnown for anybody but the inspector */
    @Transactional(readOnly = true)
    public List<Line> lines() {
        var all = channels.every();
        log.noteRead(List.of());
        var readers = compartments.readersByCompartment();
        var disposed = new HashMap<String, Instant>();
        for (var disposal : lists.of(disposals::every).opened())
            disposal.keyDestroyedAt().ifPresent(at -> disposed.put(disposal.channel(), at));
        var last = log.lastOfEachChain();
        return all.stream()
                .map(channel -> {
                    var act = last.get(channel.ref());
                    return new Line(
                            channel,
                            disposed.get(channel.ref()),
                            readers.getOrDefault(channel.ref(), 0L),
                            act == null ? null : act.at(),
                            act == null ? null : act.act());
                })
                .toList();
    }
}
