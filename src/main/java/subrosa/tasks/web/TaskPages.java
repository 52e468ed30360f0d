package subrosa.tasks.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import subrosa.channel.Channels;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.engine.HumanTask;
import subrosa.tasks.Tasks;
import subrosa.tasks.Translation;
import subrosa.tasks.Translations;
import subrosa.tasks.Vacancies;

/** A person's work list, and one task. */
@Controller
class TaskPages {

    private static final int PAGE = 25;

    private final Tasks tasks;
    private final Vacancies vacancies;
    private final Channels channels;
    private final Translations translations;
    private final Clock clock;

    TaskPages(Tasks tasks, Vacancies vacancies, Channels channels, Translations translations, Clock clock) {
        this.tasks = tasks;
        this.vacancies = vacancies;
        this.channels = channels;
        this.translations = translations;
        this.clock = clock;
    }

    /** Times are in UTC. */
    record Row(
            String id,
            String name,
            String process,
            String channel,
            String roles,
            boolean personal,
            @Nullable String assignee,
            @Nullable ZonedDateTime due,
            boolean overdue) {}

    /**
     * @param away whether whoever claimed it is away
     * @param deputy who may take it over from them
     */
    record Vacant(Row row, boolean away, @Nullable String deputy) {}

    @GetMapping("/")
    String work(@RequestParam(defaultValue = "0") int from, Locale locale, Model page) {
        var words = translations.in(locale);
        var start = Math.max(0, from);
        var offered = tasks.offered(start, PAGE);
        page.addAttribute(
                "rows", offered.tasks().stream().map(task -> row(task, words)).toList());
        page.addAttribute("vacant", vacant(words));
        page.addAttribute("next", offered.next());
        page.addAttribute("whole", start == 0 && offered.next() == null);
        page.addAttribute("now", utc(clock.instant()));
        // A list tells that channels exist, which is secret by itself (design.md §7).
        page.addAttribute("level", Level.SECRET);
        return "tasks/work";
    }

    /** What the desk has to find somebody for; nothing for anybody else. */
    private List<Vacant> vacant(Translation words) {
        if (!CurrentReader.get().is(Role.DESK)) return List.of();
        return vacancies.forDesk().stream()
                .map(one -> new Vacant(
                        row(one.task(), words), one.away(), one.deputy().orElse(null)))
                .toList();
    }

    @GetMapping("/tasks/{id}")
    String task(@PathVariable String id, Locale locale, Model page) {
        var task = tasks.get(id);
        var channel = channels.get(task.channel());
        page.addAttribute("row", row(task, translations.in(locale)));
        var open = tasks.opens(task);
        page.addAttribute("open", open);
        page.addAttribute("inTheWay", open ? tasks.standingInTheWay(task) : List.of());
        page.addAttribute("level", channel.level());
        page.addAttribute("codeword", channel.codeword());
        return "tasks/task";
    }

    private Row row(HumanTask task, Translation words) {
        var due = task.due();
        return new Row(
                task.id(),
                words.task(task.name()),
                words.process(task.process()),
                task.channel(),
                task.roles().stream().map(Role::key).collect(Collectors.joining(", ")),
                task.personal(),
                task.assignee(),
                due == null ? null : utc(due),
                due != null && due.isBefore(clock.instant()));
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
