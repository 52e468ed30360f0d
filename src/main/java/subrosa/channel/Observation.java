package subrosa.channel;

import java.time.LocalDate;

/**
 * Whether what was asked or promised was seen to happen.
 *
 * @param verifiedBy how it was verified, independently of the side that did it
 */
public record Observation(ObservationOutcome outcome, LocalDate observedOn, String observed, String verifiedBy) {}
