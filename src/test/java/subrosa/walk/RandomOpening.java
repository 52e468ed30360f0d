package subrosa.walk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import subrosa.channel.Nature;
import subrosa.channel.Opening;
import subrosa.channel.Party;
import subrosa.channel.Person;
import subrosa.channel.Track;
import subrosa.compartment.Level;

/** Two sides or more, States or not, with the rules of any jurisdiction that comes with the application. */
final class RandomOpening {

    private static final List<@Nullable String> JURISDICTIONS =
            java.util.Arrays.asList(null, "default", "us", "uk", "il", "co");

    private RandomOpening() {}

    static Opening by(Chance chance, List<String> readers) {
        var parties = new ArrayList<Party>();
        parties.add(new Party("Home", Nature.STATE, true, chance.of(JURISDICTIONS), null));
        for (int i = chance.few(2); i >= 0; i--)
            parties.add(new Party(
                    "Side " + (char) ('A' + i),
                    chance.in(0.7) ? Nature.STATE : Nature.NON_STATE,
                    false,
                    chance.in(0.2) ? "us" : null,
                    chance.in(0.3) ? "The host speaks first." : null));
        var principals = new ArrayList<Person>();
        for (var party : parties)
            for (int i = chance.few(1); i >= 0; i--)
                principals.add(new Person(
                        (i == 0 ? "First" : "Second") + " principal of " + party.name(), party.name(), "Minister"));
        return new Opening(
                "WALK",
                chance.of(List.of(Level.values())),
                chance.of(List.of(Track.values())),
                parties,
                principals,
                chance.in(0.5) ? List.of(new Person("An envoy", "Home", null)) : List.of(),
                readers);
    }
}
