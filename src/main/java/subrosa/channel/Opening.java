package subrosa.channel;

import java.util.List;
import subrosa.compartment.Level;

/**
 * What it takes to open a channel.
 *
 * @param readers accounts that are read in from the first moment, beside the one who opens it
 */
public record Opening(
        String codeword,
        Level level,
        Track track,
        List<Party> parties,
        List<Person> principals,
        List<Person> envoys,
        List<String> readers) {

    public Opening {
        parties = parties == null ? List.of() : List.copyOf(parties);
        principals = principals == null ? List.of() : List.copyOf(principals);
        envoys = envoys == null ? List.of() : List.copyOf(envoys);
        readers = readers == null ? List.of() : List.copyOf(readers);
    }
}
