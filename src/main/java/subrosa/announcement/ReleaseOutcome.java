package subrosa.announcement;

/** Out it goes, or events have overtaken it. */
public enum ReleaseOutcome {
    RELEASE,
    PREPARE_ANEW
}
