package subrosa.tasks.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import subrosa.channel.Channels;
import subrosa.channel.ClosedToYourRole;
import subrosa.engine.AnsweredTask;
import subrosa.forms.AnsweredField;
import subrosa.tasks.AnswerReading;
import subrosa.tasks.Translation;
import subrosa.tasks.Translations;

/** What was answered in a channel, for reading. */
@Controller
class AnswerPages {

    private final AnswerReading answers;
    private final Channels channels;
    private final Translations translations;

    AnswerPages(AnswerReading answers, Channels channels, Translations translations) {
        this.answers = answers;
        this.channels = channels;
        this.translations = translations;
    }

    /** @param id nothing where it is closed to the reader's role; times are in UTC */
    record Row(@Nullable String id, String name, String process, String by, ZonedDateTime at) {

        static Row of(AnsweredTask task, boolean open, Translation words) {
            return new Row(
                    open ? task.id() : null,
                    words.task(task.name()),
                    words.process(task.process()),
                    task.by(),
                    utc(task.at()));
        }

        private static ZonedDateTime utc(Instant instant) {
            return instant.atZone(ZoneOffset.UTC);
        }
    }

    @GetMapping("/channels/{ref}/answers")
    String answers(@PathVariable String ref, Locale locale, Model page) {
        var words = translations.in(locale);
        page.addAttribute(
                "rows",
                answers.answers(ref).stream()
                        .map(told -> Row.of(told.task(), told.open(), words))
                        .toList());
        frame(ref, page);
        return "tasks/answers";
    }

    @GetMapping("/channels/{ref}/answers/{id}")
    String answer(@PathVariable String ref, @PathVariable String id, Locale locale, Model page) {
        var words = translations.in(locale);
        var answer = answers.answer(ref, id);
        page.addAttribute("row", Row.of(answer.task(), true, words));
        page.addAttribute("fields", AnsweredField.of(words.form(answer.form()), answer.submission()));
        frame(ref, page);
        return "tasks/answer";
    }

    private void frame(String ref, Model page) {
        var channel = channels.get(ref);
        page.addAttribute("channel", ref);
        page.addAttribute("level", channel.level());
        page.addAttribute("codeword", channel.codeword());
    }

    /** Whoever asked is inside, and knows that there is something. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    ModelAndView closed(ClosedToYourRole closed) {
        return new ModelAndView("site/closed", "reason", closed.getMessage());
    }
}
