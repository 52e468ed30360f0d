package subrosa.channel;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.Processes;

/** Opens a channel and sets it on its path, both or neither. */
@Service
public class NewChannels {

    private static final String PATH = "backchannelToAgreement";

    private final Channels channels;
    private final Accounts accounts;
    private final Processes processes;

    NewChannels(Channels channels, Accounts accounts, Processes processes) {
        this.channels = channels;
        this.accounts = accounts;
        this.processes = processes;
    }

    /**
     * @throws OnlyTheDeskOpensChannels for any other role
     * @throws UnknownAccount when a reader is to be read in who has no account: whoever got that name later would be inside
     */
    @Transactional
    public Channel open(Opening opening) {
        if (!CurrentReader.get().is(Role.DESK)) throw new OnlyTheDeskOpensChannels();
        if (!opening.readers().stream().allMatch(accounts::exists)) throw new UnknownAccount("readers");
        var channel = channels.open(opening);
        processes.start(PATH, channel.ref());
        return channel;
    }
}
