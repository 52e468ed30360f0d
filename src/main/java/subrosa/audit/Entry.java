package subrosa.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log. It holds names and references, never substance.
 *
 * @param chain the reference of the compartment, or {@link #HOUSE} for what belongs to none
 * @param number its place in the chain, from 1, without a gap
 * @param at in UTC, to the microsecond
 * @param act an {@link Act}; as text, so that an entry that was tampered with can still be shown
 * @param what the address as a template, or the name of a step
 * @param about the references of what it concerns, with blanks between them
 * @param why a code, or the digest of a typed reason
 * @param device where the request came from
 * @param outcome {@link #DONE}, or the fact that stood in the way
 * @param previous the hash of the entry before, or zeros
 * @param hash over all of this, as {@link CanonicalLine} writes it, but for the hash itself
 */
public record Entry(
        String chain,
        long number,
        Instant at,
        String account,
        String act,
        String what,
        @Nullable String about,
        @Nullable String why,
        @Nullable String device,
        String outcome,
        String previous,
        String hash) {

    public static final String HOUSE = "house";
    public static final String DONE = "DONE";

    static final String TYPE = "entry";

    static Entry after(Head head, EntryDraft draft, Instant at) {
        var open = new Entry(
                head.chain(),
                head.number() + 1,
                at,
                draft.account(),
                draft.act().name(),
                draft.what(),
                draft.about(),
                draft.why(),
                draft.device(),
                draft.outcome(),
                head.hash(),
                "");
        return open.hashed();
    }

    private Entry hashed() {
        return new Entry(chain, number, at, account, act, what, about, why, device, outcome, previous, computedHash());
    }

    String computedHash() {
        return Hash.of(content().bytes());
    }

    /** The whole line of a file, without its end. */
    byte[] line() {
        return content().text("hash", hash).bytes();
    }

    Head head() {
        return new Head(chain, number, hash);
    }

    private CanonicalLine content() {
        return new CanonicalLine(TYPE)
                .text("chain", chain)
                .number("number", number)
                .text("at", at.toString())
                .text("account", account)
                .text("act", act)
                .text("what", what)
                .text("about", about)
                .text("why", why)
                .text("device", device)
                .text("outcome", outcome)
                .text("previous", previous);
    }
}
