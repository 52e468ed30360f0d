package subrosa.conclusion;

/** How many of the votes cast carry a consent. */
public enum Majority {
    SIMPLE,
    TWO_THIRDS;

    /** Two thirds is met exactly at two thirds: 67 of 100 Senators present do, 66 do not. */
    public boolean reachedBy(int votesFor, int votesAgainst) {
        return switch (this) {
            case SIMPLE -> votesFor > votesAgainst;
            case TWO_THIRDS -> votesFor > 0 && 3L * votesFor >= 2L * ((long) votesFor + votesAgainst);
        };
    }
}
