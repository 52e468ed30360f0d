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

    private final boolean exercise;

    Installation(Environment environment) {
        this.exercise = environment.acceptsProfiles(Profiles.of("exercise"));
    }

    public boolean exercise() {
        return exercise;
    }

    /** What references of its channels begin with. */
    public String prefix() {
        return exercise ? "EX" : "CH";
    }

    /** As it stands in the database and beside the keys. */
    public String kind() {
        return exercise ? "EXERCISE" : "LIVE";
    }
}
