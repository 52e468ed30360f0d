package subrosa.instrument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import subrosa.Story;
import subrosa.channel.Briefings;
import subrosa.channel.Channels;
import subrosa.channel.ClearanceKind;
import subrosa.channel.ClearanceOutcome;
import subrosa.channel.MandateDraft;
import subrosa.channel.Mandates;
import subrosa.channel.Medium;
import subrosa.channel.Nature;
import subrosa.channel.Opening;
import subrosa.channel.Party;
import subrosa.channel.Person;
import subrosa.channel.Tempo;
import subrosa.channel.Track;
import subrosa.channel.UnderstandingDraft;
import subrosa.channel.Understandings;
import subrosa.compartment.Level;
import subrosa.engine.MovableClock;

/** A channel with a mandate in force and nobody between the sides, at the point where a text is drafted. */
@TestComponent
public class Talks {

    private final Story story;
    private final Channels channels;
    private final Mandates mandates;
    private final Briefings briefings;
    private final Understandings understandings;
    private final Instruments instruments;
    private final MovableClock clock;

    Talks(
            Story story,
            Channels channels,
            Mandates mandates,
            Briefings briefings,
            Understandings understandings,
            Instruments instruments,
            MovableClock clock) {
        this.story = story;
        this.channels = channels;
        this.mandates = mandates;
        this.briefings = briefings;
        this.understandings = understandings;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** @param counterpart whether the other side is a State decides row A3 */
    public String open(Tempo tempo, Nature counterpart) {
        var channel = story.as("desk", () -> channels.open(opening(counterpart)).ref());
        story.readEverybodyIn(channel);
        story.as("desk", () -> mandates.draft(channel, mandate()));
        story.as("legal", () -> clear(channel, ClearanceKind.LAWFULNESS));
        story.as("poldir", () -> clear(channel, ClearanceKind.POLICY));
        story.as("security", () -> clear(channel, ClearanceKind.SECURITY));
        story.as("principal", () -> mandates.sign(channel));
        story.asSystem(() -> {
            channels.noteDirect(channel);
            channels.keepTempo(channel, tempo, "F3", null);
            briefings.notifyInspector(channel);
            return channel;
        });
        return channel;
    }

    public UUID understanding(String channel, String words) {
        return story.as("envoy", () -> understandings
                .record(channel, new UnderstandingDraft(words, List.of(UUID.randomUUID()), List.of(), null))
                .id());
    }

    public UUID instrument(String channel, boolean secret) {
        return instrument(channel, secret, "en");
    }

    private UUID instrument(String channel, boolean secret, String... languages) {
        return story.as("desk", () -> instruments
                .add(
                        channel,
                        new InstrumentOutline(
                                "Declaration of Principles",
                                InstrumentForm.SINGLE,
                                List.of(languages),
                                List.of("Israel", "The other side"),
                                secret))
                .id());
    }

    /** An article as the forms submit it. */
    public static Map<String, Object> article(String number, String text, UUID... understandings) {
        var article = new HashMap<String, Object>();
        article.put("number", number);
        article.put("heading", "Heading of " + number);
        article.put("text", text);
        if (understandings.length == 0) article.put("standardClause", "Final clause");
        else
            article.put(
                    "understandings",
                    List.of(understandings).stream().map(UUID::toString).toList());
        return article;
    }

    public static Map<String, Object> bracketed(String number, String text) {
        var article = article(number, text);
        article.put("bracketed", true);
        return article;
    }

    /** A submission of {@code draftText} or {@code amendText}. */
    @SafeVarargs
    public static Map<String, Object> text(Map<String, Object>... articles) {
        var text = new HashMap<String, Object>();
        text.put("preamble", "The two sides");
        text.put("provisions", new ArrayList<>(List.of(articles)));
        text.put("forceCondition", "SIGNATURE");
        text.put("delayMonths", 1);
        text.put("reason", "As the sides came to it");
        return text;
    }

    /** Gives the instrument a text, without the diagram. */
    public UUID drafted(String channel, Texts texts, boolean secret, String... articles) {
        var id = instrument(channel, secret);
        story.as("envoy", () -> texts.revise(id, Drafts.articles(articles)));
        return id;
    }

    /** Two texts are authentic, of which one is negotiated. */
    public UUID draftedInTwoLanguages(String channel, Texts texts, String... articles) {
        var id = instrument(channel, false, "en", "he");
        story.as("envoy", () -> texts.revise(id, Drafts.articles(articles)));
        return id;
    }

    private String clear(String channel, ClearanceKind kind) {
        mandates.clear(channel, kind, ClearanceOutcome.CLEARED, "No objection");
        return channel;
    }

    private static Opening opening(Nature counterpart) {
        return new Opening(
                "HARVEST",
                Level.TOP_SECRET,
                Track.TRACK_1,
                List.of(
                        new Party("Israel", Nature.STATE, true, "il", null),
                        new Party("The other side", counterpart, false, null, null)),
                List.of(
                        new Person("Rabin", "Israel", "Prime Minister"),
                        new Person("Its principal", "The other side", null)),
                List.of(),
                List.of());
    }

    private MandateDraft mandate() {
        return new MandateDraft(
                "Formal talks stand still.",
                "A declaration of principles",
                "The other side's envoy",
                "A director general",
                "Principles",
                "No commitment",
                "None",
                "Publicity",
                List.of(Medium.IN_PERSON),
                "The same day",
                "Publicity",
                LocalDate.now(clock).plusDays(80),
                List.of(),
                false,
                false,
                true,
                2,
                false,
                false,
                null,
                null,
                List.of());
    }
}
