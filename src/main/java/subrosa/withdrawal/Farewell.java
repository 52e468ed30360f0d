package subrosa.withdrawal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import subrosa.channel.Medium;

/**
 * What both sides agreed when they parted (X1).
 *
 * @param paperStatus what the papers that passed mean from now on: as a rule "without prejudice"
 * @param doorLeftOpen how either side would come back
 */
public record Farewell(
        LocalDate agreedOn,
        Medium medium,
        String thanks,
        String paperStatus,
        String doorLeftOpen,
        @Nullable String words) {}
