package subrosa.tasks.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import subrosa.channel.Stage;
import subrosa.tasks.AnswerReading;
import subrosa.tasks.Translation;
import subrosa.tasks.Translations;

/** What was answered in a channel. */
@RestController
@RequestMapping("/api/channels/{ref}/answers")
class AnswerResource {

    private final AnswerReading answers;
    private final Translations translations;

    AnswerResource(AnswerReading answers, Translations translations) {
        this.answers = answers;
        this.translations = translations;
    }

    /** @param closed whether the reader's role does not open the stage; then nothing is told but when it was */
    record AnswerView(
            Instant at,
            @Nullable Stage stage,
            boolean closed,
            @Nullable String id,
            @Nullable String key,
            @Nullable String name,
            @Nullable String by) {

        static AnswerView of(AnswerReading.Told told, Translation words) {
            var task = told.task();
            return told.open()
                    ? new AnswerView(
                            task.at(), told.stage(), false, task.id(), task.key(), words.task(task.name()), task.by())
                    : new AnswerView(task.at(), told.stage(), true, null, null, null, null);
        }
    }

    record Answers(List<AnswerView> items) {}

    record AnswerForm(String key, String by, Instant at, JsonNode schema, Map<String, Object> submission) {}

    @GetMapping
    Answers answers(@PathVariable String ref, Locale locale) {
        var words = translations.in(locale);
        return new Answers(answers.answers(ref).stream()
                .map(told -> AnswerView.of(told, words))
                .toList());
    }

    @GetMapping("/{id}")
    AnswerForm answer(@PathVariable String ref, @PathVariable String id, Locale locale) {
        var answer = answers.answer(ref, id);
        var task = answer.task();
        return new AnswerForm(
                task.key(),
                task.by(),
                task.at(),
                translations.in(locale).form(answer.form()).schema(),
                answer.submission());
    }
}
