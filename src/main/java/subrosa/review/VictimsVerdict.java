package subrosa.review;

/** The report stands, it has to be written again, or the text itself has to change. */
public enum VictimsVerdict {
    CLEAR,
    REPORT_AGAIN,
    TEXT_MUST_CHANGE
}
