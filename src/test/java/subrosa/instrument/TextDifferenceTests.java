package subrosa.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static subrosa.instrument.Drafts.article;
import static subrosa.instrument.Drafts.articles;
import static subrosa.instrument.Drafts.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import subrosa.instrument.TextDifference.Nature;
import subrosa.instrument.TextDifference.Passage;
import subrosa.instrument.TextDifference.Place;

class TextDifferenceTests {

    @Test
    void namesWhatWasChangedAddedAndRemoved() {
        var before = draft(
                        List.of(article("1", "Aim"), article("2", "Framework"), article("3", "Elections")),
                        List.of(new Annex("Annex I", "", "Elections")),
                        List.of())
                .text();
        var after = draft(
                        List.of(article("1", "Aim"), article("2", "New framework"), article("4", "Jurisdiction")),
                        List.of(new Annex("Annex I", "", "Elections"), new Annex("Agreed Minutes", "", "Understood")),
                        List.of())
                .text();
        var difference = TextDifference.between(before, after);
        assertThat(difference.places(Nature.CHANGED)).containsExactly(new Place(Passage.ARTICLE, "2"));
        assertThat(difference.places(Nature.ADDED))
                .containsExactly(new Place(Passage.ARTICLE, "4"), new Place(Passage.ANNEX, "Agreed Minutes"));
        assertThat(difference.places(Nature.REMOVED)).containsExactly(new Place(Passage.ARTICLE, "3"));
        assertThat(difference.parts().get(0).before()).contains("Framework");
        assertThat(difference.parts().get(0).after()).contains("New framework");
    }

    @Test
    void isEmptyBetweenEqualTexts() {
        assertThat(TextDifference.between(articles("a").text(), articles("a").text())
                        .isEmpty())
                .isTrue();
    }
}
