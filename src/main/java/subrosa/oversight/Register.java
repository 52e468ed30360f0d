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
import subrosa.compartment.NotKnown;
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

    /** @param next the reference that the next part follows, or nothing at the end */
    public record Part(List<Line> lines, @Nullable String next) {}

    /**
     * The latest first.
     *
     * @param after the last reference of the part before, or nothing for the first
     * @throws NotKnown for anybody but the inspector
     */
    @Transactional(readOnly = true)
    public Part part(@Nullable String after, int most) {
        var part = channels.part(after, most);
        log.noteRead(List.of());
        var references =
                part.channels().stream().map(ChannelRegister.Registered::ref).toList();
        var readers = compartments.numberOfReaders(references);
        var disposed = new HashMap<String, Instant>();
        for (var disposal : lists.of(() -> disposals.ofAny(references)).opened())
            disposal.keyDestroyedAt().ifPresent(at -> disposed.put(disposal.channel(), at));
        var last = log.lastOf(references);
        var lines = part.channels().stream()
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
        return new Part(lines, part.next());
    }

    /**
     * The codeword of one channel. That it was shown is in the channel's log before it is.
     *
     * @throws NotKnown for anybody but the inspector, and where there is none that opens
     */
    @Transactional(readOnly = true)
    public String codeword(String reference) {
        var codeword = channels.find(reference)
                .map(ChannelRegister.Registered::codeword)
                .orElseThrow(NotKnown::new);
        log.noteShown(reference);
        return codeword;
    }
}
