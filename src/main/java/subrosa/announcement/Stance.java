package subrosa.announcement;

/** What the institution may say, by rows E4 to E11. None of them is a denial of what is true. */
public enum Stance {
    SUSPEND,
    CONTROLLED_DISCLOSURE,
    ACCELERATE_ANNOUNCEMENT,
    NCND,
    NO_COMMENT,
    TRUTHFUL_CORRECTION;

    /** Whether words go out at all, which then need attestation (INV-07). */
    public boolean speaks() {
        return this == CONTROLLED_DISCLOSURE || this == NCND || this == TRUTHFUL_CORRECTION;
    }

    /** Whether, once issued, the existence of the channel is public. */
    public boolean acknowledgesExistence() {
        return this == CONTROLLED_DISCLOSURE;
    }
}
