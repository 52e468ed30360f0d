package subrosa.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static subrosa.instrument.Drafts.article;
import static subrosa.instrument.Drafts.draft;
import static subrosa.instrument.Drafts.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import subrosa.channel.Disposition;
import subrosa.channel.DispositionKind;

/** From whisper to article, and back. */
class TraceTests {

    private final UUID instrument = UUID.randomUUID();
    private final UUID gazaFirst = UUID.randomUUID();
    private final UUID institutions = UUID.randomUUID();

    @Test
    void isWholeWhenEveryUnderstandingHasItsPlaceAndEveryArticleItsOrigin() {
        var text = draft(
                        List.of(article("XIV", "Withdrawal", gazaFirst), article("XVII", "Entry into force")),
                        List.of(),
                        List.of(letter(false, false, institutions)))
                .text();
        var trace = Trace.of(
                instrument,
                text,
                disposed(place(DispositionKind.ARTICLE, instrument), place(DispositionKind.SIDE_LETTER, instrument)),
                Set.of());
        assertThat(trace.whole()).isTrue();
        assertThat(trace.gaps()).isEmpty();
    }

    @Test
    void namesAnUnderstandingThatNothingTookUp() {
        var trace = Trace.of(
                instrument,
                draft(article("XIV", "Withdrawal", gazaFirst)).text(),
                disposed(place(DispositionKind.ARTICLE, instrument), null),
                Set.of());
        assertThat(trace.undisposed()).containsExactly(institutions);
        assertThat(trace.whole()).isFalse();
        assertThat(trace.gaps()).containsExactly("1 understanding has no disposition.");
    }

    @Test
    void namesAnUnderstandingThatFellOutOfTheText() {
        var trace = Trace.of(
                instrument,
                draft(article("XIV", "Withdrawal")).text(),
                disposed(place(DispositionKind.ARTICLE, instrument), Disposition.dropped("Not agreed")),
                Set.of());
        assertThat(trace.unplaced()).containsExactly(gazaFirst);
        assertThat(trace.whole()).isFalse();
    }

    @Test
    void aLetterIsNoArticle() {
        var text = draft(List.of(article("1", "a")), List.of(), List.of(letter(false, false, gazaFirst)))
                .text();
        var trace = Trace.of(
                instrument,
                text,
                disposed(place(DispositionKind.ARTICLE, instrument), Disposition.dropped("Not agreed")),
                Set.of());
        assertThat(trace.unplaced()).containsExactly(gazaFirst);
    }

    @Test
    void whatWasToStandInAnInstrumentThatWasGivenUpStandsNowhere() {
        var givenUp = UUID.randomUUID();
        var trace = Trace.of(
                instrument,
                draft(article("1", "a")).text(),
                disposed(place(DispositionKind.ARTICLE, givenUp), Disposition.dropped("Not agreed")),
                Set.of(givenUp));
        assertThat(trace.undisposed()).containsExactly(gazaFirst);
        assertThat(trace.whole()).isFalse();
    }

    @Test
    void leavesToAnotherInstrumentWhatStandsThere() {
        var trace = Trace.of(
                instrument,
                draft(article("1", "a")).text(),
                disposed(
                        place(DispositionKind.ARTICLE, UUID.randomUUID()),
                        new Disposition(DispositionKind.UNILATERAL_DECLARATION, null, "Statement", null)),
                Set.of());
        assertThat(trace.whole()).isTrue();
    }

    @Test
    void namesAnArticleThatNobodyKnowsTheOriginOf() {
        var orphan = new Provision("IX", "", "Laws", false, List.of(), " ");
        var trace = Trace.of(instrument, draft(orphan).text(), Map.of(), Set.of());
        assertThat(trace.orphans()).containsExactly(orphan);
        assertThat(trace.gaps().get(0)).contains("IX");
    }

    @Test
    void aPlacingFindsTheProvisionThatNamesItsUnderstanding() {
        var text = draft(
                        List.of(article("XIV", "Withdrawal", gazaFirst)),
                        List.of(),
                        List.of(letter(false, false, institutions)))
                .text();
        assertThat(new Placing(gazaFirst, DispositionKind.ARTICLE, null, null, null).in(instrument, text))
                .isEqualTo(new Disposition(DispositionKind.ARTICLE, instrument, "XIV", null));
        assertThat(new Placing(institutions, DispositionKind.SIDE_LETTER, null, null, null)
                        .in(instrument, text)
                        .provision())
                .isEqualTo("Institutions");
        assertThat(new Placing(institutions, DispositionKind.ARTICLE, null, null, null)
                        .in(instrument, text)
                        .provision())
                .isNull();
    }

    private Map<UUID, Optional<Disposition>> disposed(Disposition first, @Nullable Disposition second) {
        var all = new LinkedHashMap<UUID, Optional<Disposition>>();
        all.put(gazaFirst, Optional.ofNullable(first));
        all.put(institutions, Optional.ofNullable(second));
        return all;
    }

    private static Disposition place(DispositionKind kind, UUID instrument) {
        return new Disposition(kind, instrument, "XIV", null);
    }
}
