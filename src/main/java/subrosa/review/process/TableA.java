package subrosa.review.process;

import java.util.Map;
import subrosa.instrument.InstrumentChoice;
import subrosa.instrument.InstrumentKind;

/** Reads the result of table A. */
final class TableA {

    private TableA() {}

    static InstrumentChoice choice(Map<?, ?> result) {
        return new InstrumentChoice(
                String.valueOf(result.get("row")),
                InstrumentKind.valueOf(String.valueOf(result.get("instrument"))),
                Boolean.TRUE.equals(result.get("registrable")),
                String.valueOf(result.get("advice")));
    }
}
