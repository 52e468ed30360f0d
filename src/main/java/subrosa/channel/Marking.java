package subrosa.channel;

import java.util.List;
import subrosa.compartment.Level;

/** The highest level and the union of handling instructions, with the rows of table D behind them. */
public record Marking(Level level, List<String> handling, List<String> rows) {

    String[] rowsArray() {
        return rows.toArray(String[]::new);
    }
}
