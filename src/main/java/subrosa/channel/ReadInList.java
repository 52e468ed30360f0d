package subrosa.channel;

import java.time.LocalDate;
import java.util.List;

/** @param readers the accounts that signed the briefing */
public record ReadInList(List<String> readers, LocalDate briefedOn) {

    public ReadInList {
        readers = readers == null ? List.of() : List.copyOf(readers);
    }
}
