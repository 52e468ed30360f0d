package subrosa.channel;

import org.jspecify.annotations.Nullable;

/**
 * The legal adviser's proposal where contact would be unlawful.
 *
 * @param reference the licence, or the interlocutor who may lawfully be met
 */
public record Remedy(RemedyKind outcome, @Nullable String reference, @Nullable String reason) {}
