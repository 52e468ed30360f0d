package subrosa.instrument;

/** Part of the text behind its articles: {@code Annex II}, {@code Agreed Minutes}. */
public record Annex(String label, String heading, String text) {

    public Annex {
        label = label.strip();
        heading = heading == null ? "" : heading.strip();
        text = text.strip();
    }
}
