package subrosa.sealing;

/** How far the rotation of one compartment's keys has come. Between two of them other nodes are given time to learn of the keys. */
public enum RotationPhase {
    /** Asked for. */
    BEGUN,
    /** There is a new key, which opens and does not seal yet. */
    ADDED,
    /** The new key seals what is written. */
    SEALING,
    /** What the old key sealed is sealed anew, in the background. */
    RESEALING,
    /** Nothing is left that the old key sealed. */
    EMPTIED,
    /** The old key is taken away. */
    RETIRING,
    DONE,
    /** The key of the compartment was destroyed meanwhile. */
    ENDED
}
