package subrosa.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingMatterTests {

    @Test
    void setsLabelledParagraphsUnderAHeading() {
        var matter =
                new ReadingMatter().heading("Line B").line("Source", "B").line("Media", List.of("IN_PERSON", "PHONE"));

        assertThat(matter).hasToString("**Line B**\n\n*Source:* B\n\n*Media:* IN\\_PERSON, PHONE");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertThat(new ReadingMatter().line("Risks", (Object) null).line("Terms", "  "))
                .hasToString("");
    }

    @Test
    void keepsWhatWasTypedFromBecomingMarkup() {
        var matter = new ReadingMatter().words("# Not a heading\n<b>[bold](x)</b> {{secret}} *word*");

        assertThat(matter)
                .hasToString("\\# Not a heading\n\n\\<b\\>\\[bold\\](x)\\</b\\> \\{\\{secret\\}\\} \\*word\\*");
    }
}
