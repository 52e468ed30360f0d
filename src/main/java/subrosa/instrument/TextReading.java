package subrosa.instrument;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.forms.FormContent;
import subrosa.forms.ReadingMatter;

/** The whole current text, for those who review, approve, initial, certify or sign it. */
@Component
class TextReading implements FormContent {

    private static final String NAME = "wholeText";

    private final Instruments instruments;

    TextReading(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> contentFor(Set<String> wanted, String channel, @Nullable UUID id) {
        if (id == null) return Map.of(NAME, "This task belongs to no instrument.");
        var instrument = instruments.get(id);
        if (!instrument.hasText()) return Map.of(NAME, "There is no text yet.");
        return Map.of(NAME, read(instrument).toString());
    }

    private static ReadingMatter read(Instrument instrument) {
        var version = instrument.currentVersion();
        var text = version.text();
        var matter = new ReadingMatter().heading(instrument.title()).words(text.preamble());
        for (var provision : text.provisions())
            matter.heading((provision.number() + " " + provision.heading()).strip())
                    .words(provision.bracketed() ? "[" + provision.text() + "]" : provision.text());
        for (var annex : text.annexes())
            matter.heading((annex.label() + " " + annex.heading()).strip()).words(annex.text());
        for (var letter : text.sideLetters())
            matter.heading("Side letter: " + letter.subject())
                    .line("From", letter.sender())
                    .line("To", letter.addressee())
                    .words(letter.text());
        return matter.heading("Final clauses")
                .words(text.finalClauses().words())
                .line("Hash of this text", version.hash());
    }
}
