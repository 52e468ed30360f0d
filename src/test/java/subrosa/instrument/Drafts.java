package subrosa.instrument;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Texts to try rules on. */
public final class Drafts {

    public static final Instant NOW = Instant.parse("1993-06-03T09:00:00Z");

    private Drafts() {}

    public static Instrument instrument() {
        return instrument(false);
    }

    public static Instrument instrument(boolean secret) {
        return new Instrument(
                "CH-TEST01",
                new InstrumentOutline(
                        "Declaration of Principles",
                        InstrumentForm.SINGLE,
                        List.of("en"),
                        List.of("Israel", "PLO"),
                        secret),
                NOW);
    }

    public static Provision article(String number, String text, UUID... understandings) {
        return new Provision(
                number,
                "",
                text,
                false,
                Arrays.asList(understandings),
                understandings.length == 0 ? "Final clause" : null);
    }

    public static Provision bracketed(String number, String text) {
        return new Provision(number, "", text, true, List.of(), "Final clause");
    }

    public static SideLetter letter(boolean binding, boolean secret, UUID... understandings) {
        return new SideLetter(
                "Holst",
                "Peres",
                "Institutions",
                "They will be preserved.",
                binding,
                secret,
                Arrays.asList(understandings));
    }

    public static TextDraft draft(Provision... provisions) {
        return draft(List.of(provisions), List.of(), List.of());
    }

    public static TextDraft draft(List<Provision> provisions, List<Annex> annexes, List<SideLetter> letters) {
        return new TextDraft(
                "The two sides",
                provisions,
                annexes,
                letters,
                false,
                ForceCondition.SIGNATURE,
                null,
                null,
                1,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                "en",
                null,
                null);
    }

    /** As many articles as texts, numbered from 1. */
    public static TextDraft articles(String... texts) {
        var number = new int[1];
        return draft(Stream.of(texts)
                .map(text -> article(String.valueOf(++number[0]), text))
                .toArray(Provision[]::new));
    }
}
