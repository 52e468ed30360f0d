package subrosa.setback;

/** How a setback was answered. */
public enum SetbackOutcome {
    GO_ON,
    GO_ON_OTHERWISE,
    LINE_CLOSED,
    WITHDRAW
}
