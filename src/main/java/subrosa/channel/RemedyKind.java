package subrosa.channel;

public enum RemedyKind {
    LICENCE,
    OTHER_INTERLOCUTOR,
    WITHDRAW
}
