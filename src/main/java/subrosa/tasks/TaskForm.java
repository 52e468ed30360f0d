package subrosa.tasks;

import java.util.Map;
import java.util.Optional;
import subrosa.forms.Form;

/**
 * A task's form and what it is filled with.
 *
 * @param data options and first contents, by name
 * @param draft what the reader has typed into it before, if they have
 */
public record TaskForm(Form form, Map<String, Object> data, Optional<KeptDraft> draft) {

    static TaskForm empty(Form form, Map<String, Object> data) {
        return new TaskForm(form, data, Optional.empty());
    }

    TaskForm with(Optional<KeptDraft> typed) {
        return new TaskForm(form, data, typed);
    }
}
