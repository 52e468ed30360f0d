package subrosa.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import subrosa.channel.DispositionKind;
import subrosa.channel.Understanding;

/**
 * The way from what was understood in private to one instrument's text, and back.
 *
 * @param undisposed understandings of the channel that nothing has taken up
 * @param unplaced understandings that are said to stand in this instrument, in no provision or letter of which they stand
 * @param orphans provisions without an understanding behind them and without a reason why
 */
public record Trace(List<UUID> undisposed, List<UUID> unplaced, List<Provision> orphans) {

    static Trace of(Instrument instrument, List<Understanding> understandings) {
        var undisposed = new ArrayList<UUID>();
        var unplaced = new ArrayList<UUID>();
        var text = instrument.currentVersion().text();
        for (var understanding : understandings) {
            var disposition = understanding.disposition();
            if (disposition.isEmpty()) {
                undisposed.add(understanding.id());
                continue;
            }
            var kind = disposition.get().kind();
            var here = instrument.id().equals(disposition.get().instrument());
            if (here && kind == DispositionKind.ARTICLE && !text.inProvisions().contains(understanding.id())
                    || here
                            && kind == DispositionKind.SIDE_LETTER
                            && !text.inSideLetters().contains(understanding.id())) unplaced.add(understanding.id());
        }
        var orphans = text.provisions().stream().filter(Provision::orphaned).toList();
        return new Trace(List.copyOf(undisposed), List.copyOf(unplaced), orphans);
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
