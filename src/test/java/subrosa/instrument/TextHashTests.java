package subrosa.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.instrument.Drafts.NOW;
import static subrosa.instrument.Drafts.article;
import static subrosa.instrument.Drafts.articles;
import static subrosa.instrument.Drafts.draft;
import static subrosa.instrument.Drafts.instrument;
import static subrosa.instrument.Drafts.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;

/** The hash that evidence names, and the versions it is a hash of. */
class TextHashTests {

    private Instrument instrument;

    @BeforeEach
    void outline() {
        instrument = CurrentReader.runAs(Reader.system(), () -> instrument());
    }

    @Test
    void isOfTheWordsAndNothingElse() {
        var hash = articles("Elections").text().hash();
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(articles("Elections").text().hash()).isEqualTo(hash);
        assertThat(draft(article("1", "Elections", UUID.randomUUID())).text().hash())
                .as("a link to an understanding is not a word of the text")
                .isEqualTo(hash);
        assertThat(articles("Elections ").text().hash()).isEqualTo(hash);
        assertThat(articles("Line one\r\nline two").text().hash())
                .isEqualTo(articles("Line one\nline two").text().hash());
        assertThat(articles("Caf\u00e9").text().hash())
                .isEqualTo(articles("Cafe\u0301").text().hash());
    }

    @Test
    void changesWithEachPartOfTheText() {
        var one = article("1", "Elections");
        var plain = draft(one).text();
        assertThat(List.of(
                        plain.hash(),
                        articles("Election").text().hash(),
                        draft(article("2", "Elections")).text().hash(),
                        draft(new Provision("1", "", "Elections", true, List.of(), "Final clause"))
                                .text()
                                .hash(),
                        draft(List.of(one), List.of(new Annex("Annex I", "", "Elections")), List.of())
                                .text()
                                .hash(),
                        draft(List.of(one), List.of(), List.of(letter(false, false)))
                                .text()
                                .hash(),
                        draft(List.of(one), List.of(), List.of(letter(true, false)))
                                .text()
                                .hash(),
                        new Text(
                                        plain.preamble(),
                                        plain.provisions(),
                                        List.of(),
                                        List.of(),
                                        on(LocalDate.of(1993, 10, 13)))
                                .hash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsWordsFromTheArticleTheyStandIn() {
        assertThat(articles("ab", "c").text().hash())
                .isNotEqualTo(articles("a", "bc").text().hash());
    }

    @Test
    void versionsCountFromOneAndKeepTheirWords() {
        var first = revise(articles("Elections"));
        var second = revise(articles("Elections", "Jurisdiction"));
        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(first.provisions()).hasSize(1);
        assertThat(instrument.currentVersion()).isSameAs(second);
        assertThat(instrument.hash()).isEqualTo(second.hash()).isNotEqualTo(first.hash());
    }

    @Test
    void sameWordsLeaveTheVersionAsItIs() {
        var first = revise(articles("Elections"));
        assertThat(revise(articles("Elections"))).isSameAs(first);
    }

    @Test
    void hasNoHashBeforeItsFirstText() {
        assertThatThrownBy(() -> instrument.hash()).isInstanceOf(NoTextYet.class);
    }

    @Test
    void refusesATextWithoutProvisionsOrWithOneNumberTwice() {
        assertThatThrownBy(() -> revise(articles())).isInstanceOf(TextIsEmpty.class);
        assertThatThrownBy(() -> revise(draft(article("IV", "a"), article("IV", "b"))))
                .isInstanceOf(ProvisionNumberedTwice.class)
                .hasMessageContaining("IV");
    }

    private static FinalClauses on(LocalDate day) {
        var clauses = articles("Elections").text().finalClauses();
        return new FinalClauses(
                false, ForceCondition.FIXED_DATE, day, null, clauses.delay(), false, "", "", "", "", "", "en", "");
    }

    private TextVersion revise(TextDraft draft) {
        return CurrentReader.runAs(Reader.system(), () -> instrument.revise(draft, NOW));
    }
}
