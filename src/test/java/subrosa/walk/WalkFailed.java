package subrosa.walk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a walk found, how it came there, and how to walk it again. */
final class WalkFailed extends AssertionError {

    private static final int TOLD = 60;

    WalkFailed(long seed, String what, List<String> steps, List<String> refused, @Nullable Throwable cause) {
        super(
                what + "\n\nWalk it again: mvn test -Dtest=WalkTests -Dsubrosa.walk.seed=" + seed
                        + "\n\nThe last of its "
                        + steps.size() + " steps:\n"
                        + String.join("\n", steps.subList(Math.max(0, steps.size() - TOLD), steps.size()))
                        + (refused.isEmpty() ? "" : "\n\nRefused since:\n" + String.join("\n", refused)),
                cause);
    }

    /** Whether somebody still walks who will not come back. */
    boolean hangs() {
        return String.valueOf(getMessage()).startsWith("It hangs");
    }
}
