package subrosa.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class ReadingMatterTests {

    private enum Stakes {
        HIGH
    }

    private final ReadingMatter matter = new ReadingMatter(new Messages(packed()));

    @AfterEach
    void leave() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void setsLabelledParagraphsUnderAHeading() {
        matter.heading("Line B").line("scope", "B").line("permittedMedia", List.of("BY_SEA", "PHONE"));

        assertThat(matter).hasToString("**Line B**\n\n*Scope:* B\n\n*Permitted media:* BY\\_SEA, PHONE");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertThat(matter.line("risks", (Object) null).line("terms", "  ")).hasToString("");
    }

    @Test
    void keepsWhatWasTypedFromBecomingMarkup() {
        matter.words("# Not a heading\n<b>[bold](x)</b> {{secret}} *word*");

        assertThat(matter)
                .hasToString("\\# Not a heading\n\n\\<b\\>\\[bold\\](x)\\</b\\> \\{\\{secret\\}\\} \\*word\\*");
    }

    @Test
    void keepsAnAddressFromBecomingALinkAndALineAList() {
        matter.words("https://example.org www.example.org a@example.org &lt;\n- one\n2. two");

        assertThat(matter)
                .hasToString("https\\://example.org www\\.example.org a\\@example.org \\&lt;\n\n\\- one\n\n2\\. two");
    }

    @Test
    void speaksTheLanguageOfWhoeverReads() {
        LocaleContextHolder.setLocale(Locale.CANADA_FRENCH);

        matter.line("holdsUntil", LocalDate.of(1993, 8, 20)).line("stakes", Stakes.HIGH);

        assertThat(matter).hasToString("*Valable jusqu’au\u00a0:* 20 août 1993\n\n*Enjeu\u00a0:* élevé");
    }

    @Test
    void isEnglishWhereNobodyReads() {
        var ofTheMachine = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try {
            assertThat(matter.line("stakes", Stakes.HIGH)).hasToString("*Stakes:* high");
        } finally {
            Locale.setDefault(ofTheMachine);
        }
    }

    private static ResourceBundleMessageSource packed() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
