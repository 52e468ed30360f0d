package subrosa.channel;

public enum OutreachKind {
    CORRECTION,
    PROBE,
    CORROBORATION
}
