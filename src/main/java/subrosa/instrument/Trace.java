package subrosa.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import subrosa.channel.Disposition;
import subrosa.channel.DispositionKind;

/**
 * The way from what was understood in private to one instrument's text, and back.
 *
 * @param undisposed understandings of the channel that nothing has taken up
 * @param unplaced understandings that are said to stand in this instrument, in no provision or letter of which they stand
 * @param orphans provisions without an understanding behind them and without a reason why
 */
public record Trace(List<UUID> undisposed, List<UUID> unplaced, List<Provision> orphans) {

    /**
     * @param dispositions of the channel's understandings, in the order in which they were reached
     * @param dropped the instruments that were given up: what was to stand in one of them stands nowhere
     */
    static Trace of(UUID instrument, Text text, Map<UUID, Optional<Disposition>> dispositions, Set<UUID> dropped) {
        var undisposed = new ArrayList<UUID>();
        var unplaced = new ArrayList<UUID>();
        dispositions.forEach((understanding, disposition) -> {
            if (nowhere(disposition, dropped)) undisposed.add(understanding);
            else if (instrument.equals(disposition.get().instrument())
                    && !stands(disposition.get().kind(), text).contains(understanding)) unplaced.add(understanding);
        });
        var orphans = text.provisions().stream().filter(Provision::orphaned).toList();
        return new Trace(List.copyOf(undisposed), List.copyOf(unplaced), orphans);
    }

    /** @param dropped the instruments that were given up */
    static boolean nowhere(Optional<Disposition> disposition, Set<UUID> dropped) {
        return disposition
                .map(one -> one.instrument() != null && dropped.contains(one.instrument()))
                .orElse(true);
    }

    static Set<UUID> stands(DispositionKind kind, Text text) {
        return kind == DispositionKind.SIDE_LETTER ? text.inSideLetters() : text.inProvisions();
    }

    public boolean whole() {
        return undisposed.isEmpty() && unplaced.isEmpty() && orphans.isEmpty();
    }

    /** What a person has to do about it, in sentences; nothing when it is whole. */
    public List<String> gaps() {
        var gaps = new ArrayList<String>();
        if (!undisposed.isEmpty())
            gaps.add(counted(undisposed.size(), "understanding has", "understandings have") + " no disposition.");
        if (!unplaced.isEmpty())
            gaps.add(counted(unplaced.size(), "understanding is", "understandings are")
                    + " said to stand in this text, and no provision or letter names it.");
        if (!orphans.isEmpty())
            gaps.add("No understanding stands behind number "
                    + String.join(", ", orphans.stream().map(Provision::number).toList())
                    + ": name one, or say why there is none.");
        return List.copyOf(gaps);
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
