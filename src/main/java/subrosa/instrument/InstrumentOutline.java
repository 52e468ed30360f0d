package subrosa.instrument;

import java.util.List;

/**
 * An instrument before its first text.
 *
 * @param languages of authentic texts, ISO 639-1 ({@code he})
 * @param parties names of parties of the channel
 * @param secret meant to stay unpublished; with anything binding, table A answers A2
 */
public record InstrumentOutline(
        String title, InstrumentForm form, List<String> languages, List<String> parties, boolean secret) {

    public InstrumentOutline {
        title = title.strip();
        languages = languages == null ? List.of() : List.copyOf(languages);
        parties = parties == null ? List.of() : List.copyOf(parties);
    }
}
