package subrosa.channel;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;

/** That channels exist, for the inspector, who need not be inside of them nor ask whoever is (INV-04). Nothing of their substance. */
@Service
public class ChannelRegister {

    private final StoredChannels channels;
    private final StoredMandates mandates;

    ChannelRegister(StoredChannels channels, StoredMandates mandates) {
        this.channels = channels;
        this.mandates = mandates;
    }

    /** @param mandateSignedAt of the last mandate that was signed; nothing as long as none is */
    public record Registered(
            String ref,
            String codeword,
            Level level,
            String openedBy,
            Instant openedAt,
            @Nullable Instant mandateSignedAt) {}

    /**
     * Every channel, the latest first.
     *
     * @throws NotKnown for anybody but the inspector
     */
    @Transactional(readOnly = true)
    public List<Registered> every() {
        if (!CurrentReader.get().is(Role.INSPECTOR)) throw new NotKnown();
        var signed = new HashMap<String, Instant>();
        for (var mandate : mandates.every())
            mandate.signedAt().ifPresent(at -> signed.merge(mandate.channel(), at, ChannelRegister::later));
        return channels.every().stream()
                .map(channel -> new Registered(
                        channel.ref(),
                        channel.codeword(),
                        channel.level(),
                        channel.openedBy(),
                        channel.openedAt(),
                        signed.get(channel.ref())))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
