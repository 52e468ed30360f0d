package subrosa.channel;

/**
 * All records of a channel at one moment.
 *
 * @param hash SHA-256, in hexadecimal
 */
public record RecordSet(int count, String hash) {}
