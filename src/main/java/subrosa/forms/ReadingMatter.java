package subrosa.forms;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What a task shows for reading, in the plain marks that a form's text block understands: a heading, labelled paragraphs, words of the
 * dossier. A form shows it by {@code {{name}}} in a text block; it is no field, and is not sent back.
 */
public final class ReadingMatter {

    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    public ReadingMatter(Messages messages) {
        this.messages = messages;
    }

    public ReadingMatter heading(String words) {
        return paragraph("**" + plain(words) + "**");
    }

    /**
     * A label and what stands under it; nothing if there is nothing.
     *
     * @param label names the message {@code reading.<label>}
     */
    public ReadingMatter line(String label, @Nullable Object value) {
        var words = value == null ? "" : plain(messages.said(value));
        if (words.isEmpty()) return this;
        return paragraph("*" + messages.of("reading.label", plain(messages.of("reading." + label))) + "* " + words);
    }

    public ReadingMatter line(String label, Collection<?> values) {
        return line(label, String.join(", ", values.stream().map(messages::said).toList()));
    }

    public ReadingMatter words(String words) {
        return paragraph(plain(words));
    }

    private ReadingMatter paragraph(String words) {
        if (!text.isEmpty()) text.append("\n\n");
        text.append(words);
        return this;
    }

    /** A person's own marks stay what they are: nothing that was typed becomes a heading, a list, a link or markup, nor an address a link. */
    private static String plain(String typed) {
        return typed.strip()
                .replaceAll("([\\\\`*_{}\\[\\]<>#|~&@])", "\\\\$1")
                .replaceAll("(?i)(:)(?=//)|(?<=\\bwww)(\\.)", "\\\\$1$2")
                .replaceAll("(?m)^(\\h*)([-+=])", "$1\\\\$2")
                .replaceAll("(?m)^(\\h*\\d{1,9})([.)])", "$1\\\\$2")
                .replaceAll("\\R+", "\n\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
