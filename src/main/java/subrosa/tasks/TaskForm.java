package subrosa.tasks;

import java.util.Map;
import subrosa.forms.Form;

/**
 * A task's form and what it is filled with.
 *
 * @param data options and first contents, by name
 */
public record TaskForm(Form form, Map<String, Object> data) {}
