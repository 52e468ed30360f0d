package subrosa.channel;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;
import subrosa.engine.Processes;

/** Opens a channel and sets it on its path, both or neither. */
@Service
public class NewChannels {

    private static final String PATH = "backchannelToAgreement";

    private final Channels channels;
    private final Processes processes;

    NewChannels(Channels channels, Processes processes) {
        this.channels = channels;
        this.processes = processes;
    }

    /** @throws OnlyTheDeskOpensChannels for any other role */
    @Transactional
    public Channel open(Opening opening) {
        if (!CurrentReader.get().is(Role.DESK)) throw new OnlyTheDeskOpensChannels();
        var channel = channels.open(opening);
        processes.start(PATH, channel.ref());
        return channel;
    }
}
