package subrosa.channel;

import java.util.List;

/**
 * What recording a contact brought about.
 *
 * @param promises what we promised, to be kept as tasks
 */
public record RecordedContact(Contact contact, List<Signal> promises) {}
