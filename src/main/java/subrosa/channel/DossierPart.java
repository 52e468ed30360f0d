package subrosa.channel;

/**
 * A part of the page of a channel, each shown by the module whose records it tells of. A new part is a bean of this type, a template, and the
 * heading {@code dossier.<name>} in the messages.
 */
public interface DossierPart {

    String name();

    /** Its fragment {@code part} is given what {@link #of} answers. */
    String template();

    /**
     * What the current reader, who is inside, is told.
     *
     * @throws ClosedToYourRole for a role that does not need it: the page then says so, and nothing more. Whoever throws it from a transaction
     *     says there that it undoes nothing ({@code noRollbackFor}): the parts are read in one
     */
    Object of(String channel);
}
