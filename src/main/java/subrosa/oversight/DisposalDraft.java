package subrosa.oversight;

/**
 * @param legalBasis the law that lets these records be disposed of
 * @param reason why now
 */
public record DisposalDraft(String channel, String legalBasis, String reason) {}
