package subrosa.channel;

/** Somebody affected, as a contact brought them up. */
public record NamedStakeholder(String name, String interest) {}
