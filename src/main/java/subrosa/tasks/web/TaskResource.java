package subrosa.tasks.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import subrosa.compartment.Role;
import subrosa.engine.HumanTask;
import subrosa.tasks.Tasks;
import subrosa.tasks.Translation;
import subrosa.tasks.Translations;
import subrosa.tasks.Vacancies;

/** The reader's tasks. */
@RestController
@RequestMapping("/api/tasks")
class TaskResource {

    private static final int MOST = 100;

    private final Tasks tasks;
    private final Vacancies vacancies;
    private final Translations translations;

    TaskResource(Tasks tasks, Vacancies vacancies, Translations translations) {
        this.tasks = tasks;
        this.vacancies = vacancies;
        this.translations = translations;
    }

    record TaskView(
            String id,
            String key,
            String name,
            String process,
            String channel,
            @Nullable String instrument,
            List<String> roles,
            List<String> fourEyes,
            @Nullable String assignee,
            Instant created,
            @Nullable Instant due) {

        static TaskView of(HumanTask task, Translation words) {
            return new TaskView(
                    task.id(),
                    task.key(),
                    words.task(task.name()),
                    words.process(task.process()),
                    task.channel(),
                    task.instrument() == null ? null : task.instrument().toString(),
                    task.roles().stream().map(Role::key).toList(),
                    task.fourEyes(),
                    task.assignee(),
                    task.created(),
                    task.due());
        }
    }

    /** @param next the cursor of the next page, or nothing at the end */
    record Page(List<TaskView> items, @Nullable String next) {}

    record FormView(JsonNode schema, Map<String, Object> data) {}

    @GetMapping
    Page offered(
            @RequestParam(defaultValue = "0") Cursor next,
            @RequestParam(defaultValue = "25") int limit,
            Locale locale) {
        var words = translations.in(locale);
        int most = Math.max(1, Math.min(limit, MOST));
        var offered = tasks.offered(next.from(), most);
        var following = offered.next();
        return new Page(
                offered.tasks().stream().map(task -> TaskView.of(task, words)).toList(),
                following == null ? null : following.toString());
    }

    /**
     * @param heldBy who claimed it and is away or may not do it any more
     * @param deputy who stands in for them, and may take it over
     */
    record VacancyView(TaskView task, @Nullable String heldBy, boolean away, @Nullable String deputy) {}

    record VacancyList(List<VacancyView> items) {}

    @GetMapping("/vacant")
    VacancyList vacant(Locale locale) {
        var words = translations.in(locale);
        return new VacancyList(vacancies.forDesk().stream()
                .map(one -> new VacancyView(
                        TaskView.of(one.task(), words),
                        one.heldBy().orElse(null),
                        one.away(),
                        one.deputy().orElse(null)))
                .toList());
    }

    @GetMapping("/{id}")
    TaskView get(@PathVariable String id, Locale locale) {
        return TaskView.of(tasks.get(id), translations.in(locale));
    }

    @GetMapping("/{id}/form")
    FormView form(@PathVariable String id, Locale locale) {
        var form = tasks.form(id);
        return new FormView(translations.in(locale).form(form.form()).schema(), form.data());
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String id) {
        tasks.claim(id);
    }

    @PostMapping("/{id}/unclaim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unclaim(@PathVariable String id) {
        tasks.unclaim(id);
    }

    @PostMapping("/{id}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @RequestBody Map<String, Object> submission) {
        tasks.complete(id, submission);
    }
}
