package subrosa.channel;

/** Who has to do something: they, because we asked; or we, because we promised. */
public enum Direction {
    ASKED_OF_THEM,
    PROMISED_BY_US
}
