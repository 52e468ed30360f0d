package subrosa.review;

import java.util.stream.Collectors;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.Provision;
import subrosa.instrument.TreatyWords;

/** What a text has to be before a lawyer's signature can clear it, whatever the opinion says. */
final class Clearable {

    private Clearable() {}

    static void requireWordsClearable(Instrument instrument, InstrumentKind kind) {
        var text = instrument.currentVersion().text();
        if (!text.bracketed().isEmpty())
            throw new BracketsRemain(
                    text.bracketed().stream().map(Provision::number).collect(Collectors.joining(", ")));
        instrument.currentVersion().finalClauses().requireFit(kind);
        if (kind == InstrumentKind.MOU_POLITICAL_COMMITMENT) {
            var found = TreatyWords.in(text);
            if (!found.isEmpty())
                throw new TreatyWording(
                        found.stream().map(TreatyWords.Found::sentence).collect(Collectors.joining("; ")));
        }
    }

    static void requireClearable(Instrument instrument) {
        var kind = instrument.kind().filter(InstrumentKind::isSettled).orElseThrow(InstrumentNotChosen::new);
        instrument.requireNothingSecretBinds();
        requireWordsClearable(instrument, kind);
    }
}
