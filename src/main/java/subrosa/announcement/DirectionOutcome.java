package subrosa.announcement;

/** Whether words go out, or back to whoever wrote them. */
public enum DirectionOutcome {
    APPROVE,
    RETURN
}
