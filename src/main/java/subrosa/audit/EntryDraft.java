package subrosa.audit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entry that has no place in its chain yet. Nothing that a caller typed freely gets into it: what does not look like a name or a reference
 * is written as a question mark.
 *
 * @param asked the chain belongs to a compartment that somebody outside asked for; if there is none of that name, the house's takes the entry
 */
public record EntryDraft(
        String chain,
        boolean asked,
        String account,
        Act act,
        String what,
        @Nullable String about,
        @Nullable String why,
        @Nullable String device,
        String outcome) {

    private static final int LONGEST_CHAIN = 20;
    private static final int LONGEST_ACCOUNT = 64;
    private static final int LONGEST_WHAT = 200;
    private static final int LONGEST_ABOUT = 400;
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:@-]{0,79}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[^ -~]");

    public EntryDraft {
        if (chain.length() > LONGEST_CHAIN) chain = Entry.HOUSE;
        account = shortened(account, LONGEST_ACCOUNT);
        what = shortened(what, LONGEST_WHAT);
        about = about == null || about.isEmpty() ? null : shortened(about, LONGEST_ABOUT);
        device = device == null ? null : shortened(device, LONGEST_ACCOUNT);
        outcome = shortened(outcome, LONGEST_ACCOUNT);
    }

    /** What the errand led to. */
    public static EntryDraft of(Errand errand, String chain, String account, Act act, String outcome) {
        return of(errand, errand.concerned(), chain, account, act, outcome);
    }

    static EntryDraft of(
            Errand errand, Collection<String> concerned, String chain, String account, Act act, String outcome) {
        return new EntryDraft(
                chain, false, account, act, errand.name(), references(concerned), null, errand.device(), outcome);
    }

    /** In the chain of the compartment that was asked for, if it is one. */
    public EntryDraft inChainAskedFor(String compartment) {
        return new EntryDraft(compartment, true, account, act, what, about, why, device, outcome);
    }

    EntryDraft about(String reference) {
        var all = new LinkedHashSet<String>(Set.of(reference));
        if (about != null) all.add(about);
        return new EntryDraft(chain, asked, account, act, what, String.join(" ", all), why, device, outcome);
    }

    EntryDraft because(Why why) {
        return new EntryDraft(chain, asked, account, act, what, about, why.text(), device, outcome);
    }

    private static String references(Collection<String> concerned) {
        return concerned.stream()
                .map(one -> REFERENCE.matcher(one).matches() ? one : "?")
                .collect(Collectors.joining(" "));
    }

    private static String shortened(String text, int longest) {
        var plain = UNPRINTABLE.matcher(text).replaceAll("?");
        return plain.length() <= longest ? plain : plain.substring(0, longest - 1) + "~";
    }
}
