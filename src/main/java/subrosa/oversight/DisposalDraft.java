package subrosa.oversight;

/**
 * @param legalBasis the law that lets these records be disposed of
 * @param reason why now
 */
public record DisposalDraft(String channel, String legalBasis, String reason) {

    /** In characters. */
    public static final int LONGEST_BASIS = 1000;

    /** Likewise; of a refusal, too. */
    public static final int LONGEST_REASON = 4000;
}
