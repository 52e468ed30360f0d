package subrosa.compartment;

import java.time.Instant;

/**
 * What a reader is told of their own read-in.
 *
 * @param by the account that read them in
 */
public record Inside(String compartment, Instant since, String by) {}
