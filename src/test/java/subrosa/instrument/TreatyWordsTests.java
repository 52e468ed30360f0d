package subrosa.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static subrosa.instrument.Drafts.article;
import static subrosa.instrument.Drafts.articles;
import static subrosa.instrument.Drafts.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table A, row A9: the words that a memorandum avoids. */
class TreatyWordsTests {

    @ParameterizedTest
    @CsvSource({
        "The participants shall meet, shall, will",
        "They agree to meet, agree, 'decide, or arrangement'",
        "This Agreement, Agreement, 'decide, or arrangement'",
        "The Parties will meet, Parties, participants",
        "Article 3, Article, paragraph",
        "It enters into force today, enters into force, come into effect",
    })
    void findsTheWordsOfTreaties(String text, String word, String instead) {
        assertThat(TreatyWords.in(articles(text).text()))
                .singleElement()
                .isEqualTo(new TreatyWords.Found("Number 1", word, instead));
    }

    @ParameterizedTest
    @CsvSource({
        "The participants will meet as set out in paragraph 3",
        "It will come into effect on signature",
        "A marshall of the third partition, particularly disagreeable",
    })
    void leavesOtherWordsAlone(String text) {
        assertThat(TreatyWords.in(articles(text).text())).isEmpty();
    }

    @Test
    void readsTheLettersThatDoNotBindToo() {
        var told = new SideLetter("Holst", "Peres", "Institutions", "They shall be kept", false, false, List.of());
        var bound = new SideLetter("Holst", "Peres", "The commission", "It shall meet", true, false, List.of());
        var text = draft(List.of(article("1", "They will meet")), List.of(), List.of(bound, told))
                .text();
        assertThat(TreatyWords.in(text))
                .singleElement()
                .isEqualTo(new TreatyWords.Found("The letter “Institutions”", "shall", "will"));
    }

    @Test
    void tellsWhatToWrite() {
        assertThat(TreatyWords.in(articles("They shall meet").text()).get(0).sentence())
                .isEqualTo("Number 1 says “shall”, write “will”");
    }
}
