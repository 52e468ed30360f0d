package subrosa.announcement;

/** @param deniesContact whether the words deny that there is a contact; such words are refused */
public record BriefingDraft(StatementAudience audience, String words, boolean deniesContact) {}
