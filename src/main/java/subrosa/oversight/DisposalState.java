package subrosa.oversight;

/** How far a disposal has come. */
public enum DisposalState {
    /** One key is turned. */
    PROPOSED,
    REFUSED,
    /** Both keys are turned: nobody is inside any more, and the channel's key is about to be destroyed. */
    ORDERED,
    /** The channel's key is gone. */
    DESTROYED
}
