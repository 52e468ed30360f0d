package subrosa.channel;

/** How fast a channel has to move (table F). It delays paperwork and removes no gate (INV-15). */
public enum Tempo {
    CRISIS,
    STANDARD,
    MEDIATED
}
