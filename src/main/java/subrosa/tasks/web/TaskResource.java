package subrosa.tasks.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import subrosa.compartment.Role;
import subrosa.engine.HumanTask;
import subrosa.tasks.KeptDraft;
import subrosa.tasks.Tasks;
import subrosa.tasks.Translation;
import subrosa.tasks.Translations;
import subrosa.tasks.Vacancies;

/** The reader's tasks. */
@RestController
@RequestMapping("/api/tasks")
class TaskResource {

    private static final int MOST = 100;
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

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

    /** @param draft what the reader has typed before and not sent; it goes over what the form is filled with */
    record FormView(JsonNode schema, Map<String, Object> data, @Nullable DraftView draft) {}

    record DraftView(Map<String, Object> submission, Instant savedAt) {

        static DraftView of(KeptDraft draft) {
            return new DraftView(draft.submission(), draft.savedAt());
        }
    }

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
    ResponseEntity<FormView> form(@PathVariable String id, Locale locale) {
        var form = tasks.form(id);
        var draft = form.draft();
        var answer = ResponseEntity.ok();
        draft.ifPresent(one -> answer.eTag(tagOf(one)));
        return answer.body(new FormView(
                translations.in(locale).form(form.form()).schema(),
                form.data(),
                draft.map(DraftView::of).orElse(null)));
    }

    /** @param match the draft that is replaced, as its {@code ETag} said; without it whatever there is is replaced */
    @PutMapping("/{id}/draft")
    ResponseEntity<Void> keepDraft(
            @PathVariable String id,
            @RequestBody Map<String, Object> typed,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
        return ResponseEntity.noContent()
                .eTag(tagOf(tasks.keepDraft(id, typed, revisionOf(match))))
                .build();
    }

    @DeleteMapping("/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardDraft(@PathVariable String id) {
        tasks.discardDraft(id);
    }

    private static String tagOf(KeptDraft draft) {
        return "\"" + draft.revision() + "\"";
    }

    /** No revision is below zero: a tag that was never given matches none. */
    private static @Nullable Integer revisionOf(@Nullable String match) {
        if (match == null || match.strip().equals("*")) return null;
        var tag = TAG.matcher(match.strip());
        return tag.matches() ? Integer.valueOf(tag.group(1)) : -1;
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
