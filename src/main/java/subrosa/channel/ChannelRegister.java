package subrosa.channel;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.sealing.RecordLists;

/** That channels exist, for the inspector, who need not be inside of them nor ask whoever is (INV-04). Nothing of their substance. */
@Service
public class ChannelRegister {

    private final StoredChannels channels;
    private final StoredMandates mandates;
    private final RecordLists lists;

    ChannelRegister(StoredChannels channels, StoredMandates mandates, RecordLists lists) {
        this.channels = channels;
        this.mandates = mandates;
        this.lists = lists;
    }

    /**
     * @param codeword nothing where the channel does not open; then there is no level, either
     * @param mandateSignedAt of the last mandate that was signed; nothing as long as none is
     * @param closed why the channel, or a mandate of it, does not open, as a stable name; nothing where all do
     */
    public record Registered(
            String ref,
            @Nullable String codeword,
            @Nullable Level level,
            String openedBy,
            Instant openedAt,
            @Nullable Instant mandateSignedAt,
            @Nullable String closed) {}

    /**
     * A part of all channels, the latest first.
     *
     * @param next the reference that the next part follows, or nothing at the end
     */
    public record Part(List<Registered> channels, @Nullable String next) {}

    /**
     * @param after the last reference of the part before, or nothing for the first
     * @throws NotKnown for anybody but the inspector
     */
    @Transactional(readOnly = true)
    public Part part(@Nullable String after, int most) {
        requireInspector();
        var limit = Limit.of(most + 1);
        var found =
                registered(lists.of(() -> after == null ? channels.latest(limit) : channels.latestAfter(after, limit)));
        if (found.size() <= most) return new Part(found, null);
        return new Part(found.subList(0, most), found.get(most - 1).ref());
    }

    /**
     * One of them.
     *
     * @throws NotKnown for anybody but the inspector
     */
    @Transactional(readOnly = true)
    public Optional<Registered> find(String reference) {
        requireInspector();
        return registered(lists.of(() -> channels.of(List.of(reference)))).stream()
                .findFirst();
    }

    private List<Registered> registered(RecordLists.Listed<Channel> all) {
        var signed = new HashMap<String, Instant>();
        var closed = new HashMap<String, String>();
        var references = all.inOrder().stream().map(Channel::ref).toList();
        var allMandates = lists.of(() -> mandates.ofAny(references));
        for (var mandate : allMandates.opened())
            mandate.signedAt().ifPresent(at -> signed.merge(mandate.channel(), at, ChannelRegister::later));
        for (var shut : allMandates.closed()) closed.put(shut.closed().channel(), shut.fact());
        for (var shut : all.closed()) closed.put(shut.closed().ref(), shut.fact());
        var opened = new HashSet<>(all.opened());
        return all.inOrder().stream()
                .map(channel -> new Registered(
                        channel.ref(),
                        opened.contains(channel) ? channel.codeword() : null,
                        opened.contains(channel) ? channel.level() : null,
                        channel.openedBy(),
                        channel.openedAt(),
                        signed.get(channel.ref()),
                        closed.get(channel.ref())))
                .toList();
    }

    /** Whether there is such a channel; whose that is to know is for the caller to ask. */
    @Transactional(readOnly = true)
    public boolean has(String reference) {
        return channels.exists(reference);
    }

    private static void requireInspector() {
        if (!CurrentReader.get().is(Role.INSPECTOR)) throw new NotKnown();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
