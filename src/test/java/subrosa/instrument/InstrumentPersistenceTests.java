package subrosa.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.channel.Nature;
import subrosa.channel.Tempo;
import subrosa.compartment.NotKnown;

/** Instruments and every version of their text come back as they were stored, from both databases. */
@OnBothDatabases
class InstrumentPersistenceTests {

    @Autowired
    Story story;

    @Autowired
    Talks talks;

    @Autowired
    Instruments instruments;

    @Autowired
    Texts texts;

    private String channel;

    @BeforeEach
    void openChannel() {
        channel = talks.open(Tempo.MEDIATED, Nature.NON_STATE);
    }

    @Test
    void keepsAnInstrumentWithWhatTableAMadeOfIt() {
        var id = talks.instrument(channel, true);
        var nature = new LegalNature(Binding.YES, true, Weight.HIGH, false, true, true);
        story.as("legal", () -> {
            instruments.choose(
                    id,
                    new InstrumentChoice("A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false, "advice"),
                    nature);
            return id;
        });
        var stored = story.asSystem(() -> instruments.get(id));
        assertThat(stored.title()).isEqualTo("Declaration of Principles");
        assertThat(stored.form()).isEqualTo(InstrumentForm.SINGLE);
        assertThat(stored.languages()).containsExactly("en");
        assertThat(stored.parties()).containsExactly("Israel", "The other side");
        assertThat(stored.secret()).isTrue();
        assertThat(stored.kind()).contains(InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR);
        assertThat(stored.row()).contains("A3");
        assertThat(stored.advice()).contains("advice");
        assertThat(stored.nature()).contains(nature);
        assertThat(stored.hasText()).isFalse();
        assertThat(stored.recordedBy()).isEqualTo("desk");
    }

    @Test
    void keepsEveryVersionWordForWord() {
        var id = talks.instrument(channel, false);
        var draft = Drafts.draft(
                List.of(
                        Drafts.article("XIV", "Withdrawal — الانسحاب — נסיגה", UUID.randomUUID()),
                        Drafts.bracketed("XV", "[Disputes]")),
                List.of(new Annex("Agreed Minutes", "General", "x".repeat(15_000))),
                List.of(Drafts.letter(true, false, UUID.randomUUID())));
        var first = story.as("envoy", () -> texts.revise(id, draft));
        story.as("envoy", () -> texts.revise(id, Drafts.articles("Other words")));
        var versions = story.asSystem(() -> texts.versions(id));
        assertThat(versions).extracting(TextVersion::number).containsExactly(1, 2);
        assertThat(versions.get(0).text()).isEqualTo(draft.text());
        assertThat(versions.get(0).hash()).isEqualTo(first.hash());
        assertThat(versions.get(0).text().hash())
                .as("the stored words still have the stored hash")
                .isEqualTo(first.hash());
        assertThat(versions.get(0).recordedBy()).isEqualTo("envoy");
        assertThat(story.asSystem(() -> texts.withHash(id, first.hash()).orElseThrow())
                        .id())
                .isEqualTo(first.id());
        assertThat(story.asSystem(() -> texts.since(id, first.hash()).orElseThrow())
                        .isEmpty())
                .isFalse();
        assertThat(story.asSystem(() -> instruments.get(id)).currentVersion().id())
                .isEqualTo(versions.get(1).id());
    }

    @Test
    void keepsTheFinalClauses() {
        var id = talks.instrument(channel, false);
        var plain = TextDraft.of(Drafts.articles("a").text());
        var draft = new TextDraft(
                plain.preamble(),
                plain.provisions(),
                null,
                null,
                true,
                ForceCondition.FIXED_DATE,
                LocalDate.of(1993, 10, 13),
                2,
                1,
                3,
                true,
                "five years",
                "by consent",
                "none",
                "negotiation",
                "Norway",
                "en",
                "Norway registers it",
                "Final");
        story.as("envoy", () -> texts.revise(id, draft));
        var stored = story.asSystem(() -> instruments.get(id)).currentVersion();
        assertThat(stored.finalClauses()).isEqualTo(draft.text().finalClauses());
        assertThat(stored.reason()).isEqualTo("Final");
    }

    @Test
    void listsTheInstrumentsOfOneChannelToThoseInside() {
        var first = talks.instrument(channel, false);
        var second = talks.drafted(channel, texts, false, "a");
        talks.instrument(talks.open(Tempo.STANDARD, Nature.STATE), false);
        assertThat(story.as("desk", () -> instruments.of(channel)))
                .extracting(Instrument::id)
                .containsExactlyInAnyOrder(first, second);
        assertThatThrownBy(() -> story.as("outsider", () -> instruments.of(channel)))
                .isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> story.as("outsider", () -> instruments.get(first)))
                .isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> story.as("outsider", () -> instruments.get(UUID.randomUUID())))
                .isInstanceOf(NotKnown.class);
    }

    @Test
    void remembersThatAnInstrumentWasGivenUpOrPublished() {
        var id = talks.instrument(channel, true);
        story.as("poldir", () -> {
            instruments.publish(id);
            instruments.drop(id);
            return id;
        });
        assertThat(story.asSystem(() -> instruments.get(id)).secret()).isFalse();
        assertThat(story.asSystem(() -> instruments.get(id)).dropped()).isTrue();
    }
}
