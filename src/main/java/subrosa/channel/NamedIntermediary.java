package subrosa.channel;

/**
 * A person through whom the channel runs, as the mandate names them: never by their real name (INV-14).
 *
 * @param handler the account that deals with them, which may therefore not grade them (INV-05)
 */
public record NamedIntermediary(String pseudonym, Capacity capacity, String handler) {}
