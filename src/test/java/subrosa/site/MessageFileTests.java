package subrosa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import subrosa.channel.Access;
import subrosa.channel.Capacity;
import subrosa.channel.Confidence;
import subrosa.channel.Corroboration;
import subrosa.channel.IntermediaryStatus;
import subrosa.channel.Medium;
import subrosa.channel.Stage;
import subrosa.channel.Stakes;
import subrosa.channel.Tempo;
import subrosa.channel.Track;
import subrosa.conclusion.DayType;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.TextDifference;
import subrosa.review.Answer;
import subrosa.review.LegalItem;
import subrosa.review.OpinionOutcome;

/** What the program says to its readers, it says in both languages. */
class MessageFileTests {

    private static final Pattern VALUE = Pattern.compile("\\{(\\d)");
    private static final Pattern UNLIKE_FRENCH =
            Pattern.compile("(?<=\\p{L})'|(?<!\\u00a0)[:;?!»](?!\\S)|«(?!\\u00a0)");

    /** How days and moments are written. */
    private static final Set<String> PATTERNS = Set.of("day", "moment");

    private final Properties english = read("messages.properties");
    private final Properties french = read("messages_fr.properties");

    @Test
    void everyMessageIsSaidInBothLanguages() {
        // The items of a legal opinion and the stages have their English in the program, which prints it.
        var items = Stream.concat(names(LegalItem.class, "legalItem"), names(Stage.class, "stage"))
                .toList();

        assertThat(french.stringPropertyNames()).containsAll(items);
        var common = new TreeSet<>(french.stringPropertyNames());
        items.forEach(common::remove);
        assertThat(common).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void aMessageSaysTheSameValuesInBothLanguages() {
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(values(french, key)).isEqualTo(values(english, key)));
    }

    @Test
    void everyConstantThatATaskShowsHasWords() {
        var shown = Stream.of(
                        names(Access.class, "access"),
                        names(Answer.class, "answer"),
                        names(Capacity.class, "capacity"),
                        names(Confidence.class, "confidence"),
                        names(Corroboration.class, "corroboration"),
                        names(DayType.class, "dayType"),
                        names(ForceCondition.class, "forceCondition"),
                        names(InstrumentKind.class, "instrumentKind"),
                        names(IntermediaryStatus.class, "intermediaryStatus"),
                        names(Medium.class, "medium"),
                        names(OpinionOutcome.class, "opinionOutcome"),
                        names(Stakes.class, "stakes"),
                        names(Tempo.class, "tempo"),
                        names(TextDifference.Nature.class, "nature"),
                        names(TextDifference.Passage.class, "passage"),
                        names(Track.class, "track"))
                .flatMap(names -> names);

        assertThat(english.stringPropertyNames()).containsAll(shown.toList());
    }

    @Test
    void frenchIsSetInFrenchTypography() {
        var words = new Properties();
        words.putAll(french);
        words.keySet().removeAll(PATTERNS);
        assertThat(words.values())
                .noneMatch(said -> UNLIKE_FRENCH.matcher(said.toString()).find());
    }

    private static Stream<String> names(Class<? extends Enum<?>> type, String prefix) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> prefix + "." + constant.name());
    }

    private static List<String> values(Properties messages, String key) {
        return VALUE.matcher(String.valueOf(messages.getProperty(key)))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties read(String name) {
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources", name))) {
            var messages = new Properties();
            messages.load(reader);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
