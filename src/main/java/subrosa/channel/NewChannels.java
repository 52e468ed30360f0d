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
    private final Admission admission;
    private final Processes processes;

    NewChannels(Channels channels, Admission admission, Processes processes) {
        this.channels = channels;
        this.admission = admission;
        this.processes = processes;
    }

    /**
     * @throws OnlyTheDeskOpensChannels for any other role
     * @throws UnknownAccount when a reader is to be read in who has no account: whoever got that name later would be inside
     * @throws ClearanceTooLow when the level is above that of a reader, or of the one who opens
     */
    @Transactional
    public Channel open(Opening opening) {
        var opener = CurrentReader.get();
        if (!opener.is(Role.DESK)) throw new OnlyTheDeskOpensChannels();
        if (!opener.clearance().reaches(opening.level()))
            throw new ClearanceTooLow("level", opener.account(), opening.level());
        admission.require("readers", opening.readers(), opening.level());
        var channel = channels.open(opening);
        processes.start(PATH, channel.ref());
        return channel;
    }
}
