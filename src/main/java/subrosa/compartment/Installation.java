package subrosa.compartment;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * What this program was installed for: real channels, or an exercise. The two share nothing, neither database, keys nor sessions, and each
 * refuses what belongs to the other (INV-10). Profile {@code exercise} makes it an exercise.
 */
@Component
public class Installation {

    /** What every page, paper and answer of an exercise carries (domain.md §8). */
    public static final String MARK = "EXERCISE – EXERCISE – EXERCISE";

    /** As {@link #kind} names an exercise. */
    public static final String EXERCISE = "EXERCISE";

    private final boolean exercise;

    Installation(Environment environment) {
        this.exercise = environment.acceptsProfiles(Profiles.of("exercise"));
    }

    public boolean exercise() {
        return exercise;
    }

    /** What references of its channels begin with. */
    public String prefix() {
        return prefix(exercise);
    }

    /** Likewise, of an installation of which only its kind is known. */
    public static String prefix(boolean exercise) {
        return exercise ? "EX" : "CH";
    }

    /** As it stands in the database and beside the keys. */
    public String kind() {
        return exercise ? EXERCISE : "LIVE";
    }
}
