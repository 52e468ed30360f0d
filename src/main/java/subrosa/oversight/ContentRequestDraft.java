package subrosa.oversight;

/**
 * A request as it is made.
 *
 * @param reason in the words of whoever asks; those inside read it
 * @param hours for how long they ask
 */
public record ContentRequestDraft(String channel, String reason, int hours) {

    /** In characters; of a refusal, too. */
    public static final int LONGEST_REASON = 2000;
}
