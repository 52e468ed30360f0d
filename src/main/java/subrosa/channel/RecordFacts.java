package subrosa.channel;

import org.jspecify.annotations.Nullable;
import subrosa.compartment.Level;

/**
 * What table D asks about a record beyond its kind.
 *
 * @param identifiesIntermediary whether it names or gives away a person who helps, or puts a life at risk (D2)
 * @param originatorLevel the level at which a foreign originator gave the information, if one did in confidence (D7)
 * @param exercise whether it is exercise data (D10)
 * @param hidesWrongdoing whether the purpose of classifying would be to hide illegality, error or embarrassment (D11)
 */
public record RecordFacts(
        RecordKind kind,
        boolean identifiesIntermediary,
        @Nullable Level originatorLevel,
        boolean exercise,
        boolean hidesWrongdoing) {

    public static RecordFacts of(RecordKind kind) {
        return new RecordFacts(kind, false, null, false, false);
    }

    RecordFacts hidingNothing() {
        return new RecordFacts(kind, identifiesIntermediary, originatorLevel, exercise, false);
    }

    public static RecordFacts identifying(RecordKind kind) {
        return new RecordFacts(kind, true, null, false, false);
    }
}
