package subrosa.walk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import subrosa.channel.Nature;
import subrosa.channel.Opening;
import subrosa.channel.Party;
import subrosa.instrument.Instrument;

/** What a person knows who fills in a form: the day, who concludes what, what the mandate permits. */
record Scene(Instant now, Opening opening, @Nullable Instrument instrument, Supplier<Map<String, String>> signatories) {

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Those who act on the instrument; without one, all of the channel. */
    List<String> parties() {
        return instrument == null
                ? opening.parties().stream().map(Party::name).toList()
                : List.copyOf(instrument.parties());
    }

    boolean isState(String party) {
        return opening.parties().stream().anyMatch(one -> one.name().equals(party) && one.nature() == Nature.STATE);
    }

    String home() {
        return homeOf(opening);
    }

    static String homeOf(Opening opening) {
        return opening.parties().stream()
                .filter(Party::home)
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** Who signs for a party: on every paper the same, as the first of them has it. */
    String signatoryOf(String party) {
        return signatories.get().getOrDefault(party, "The minister of " + party);
    }

    String title() {
        return instrument == null ? "" : instrument.title();
    }

    boolean ratified() {
        return instrument != null
                && instrument.hasText()
                && instrument.currentVersion().finalClauses().subjectToRatification();
    }
}
