package subrosa.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import subrosa.tasks.TaskForm;

/**
 * Fills in a form as a person would who sees it: what stands in it stays unless the scenario says otherwise, and a value such as
 * {@code ~Recognition} picks the one offered choice whose words contain what follows the tilde.
 */
final class Answers {

    private final TaskForm form;
    private final String step;

    private Answers(TaskForm form, String step) {
        this.form = form;
        this.step = step;
    }

    static Map<String, Object> to(TaskForm form, Scenario.Step step) {
        var answers = new LinkedHashMap<>(form.form().firstContents(form.data()));
        var picking = new Answers(form, step.step());
        step.submission().forEach((key, value) -> answers.put(key, picking.picked(value)));
        return answers;
    }

    private @Nullable Object picked(@Nullable Object value) {
        if (value instanceof String text && text.startsWith("~"))
            return pick(text.substring(1).strip());
        if (value instanceof List<?> list)
            return list.stream().map(this::picked).toList();
        if (value instanceof Map<?, ?> map) {
            var picked = new LinkedHashMap<String, Object>();
            map.forEach((key, one) -> picked.put(String.valueOf(key), picked(one)));
            return picked;
        }
        return value;
    }

    private Object pick(String words) {
        Set<Object> found = new LinkedHashSet<>();
        form.data().values().forEach(offered -> search(offered, words, found));
        if (found.size() == 1) return found.iterator().next();
        throw new ScenarioUnreadable("Step " + step + ": “~" + words + "” fits "
                + (found.isEmpty() ? "no choice" : "several choices") + " of the form; offered are " + labels() + ".");
    }

    private static void search(@Nullable Object offered, String words, Set<Object> found) {
        if (offered instanceof List<?> list) list.forEach(one -> search(one, words, found));
        if (offered instanceof Map<?, ?> choice) {
            var value = choice.containsKey("value") ? choice.get("value") : choice.get("id");
            if (value != null
                    && choice.values().stream().anyMatch(one -> one instanceof String text && text.contains(words)))
                found.add(value);
        }
    }

    private List<Object> labels() {
        var labels = new ArrayList<Object>();
        for (var offered : form.data().values())
            if (offered instanceof List<?> list)
                for (var one : list)
                    if (one instanceof Map<?, ?> choice && choice.get("label") != null) labels.add(choice.get("label"));
        return labels;
    }
}
