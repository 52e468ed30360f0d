package subrosa.tasks;

import java.util.Map;
import subrosa.forms.Form;

/**
 * The words of forms and diagrams in one language, by the words that stand there. What has no translation stays as it stands.
 *
 * @param sections {@code processes}, {@code tasks}, {@code everywhere}, and one for each form, which goes before {@code everywhere}
 */
public record Translation(Map<String, Map<String, String>> sections) {

    private static final String PROCESSES = "processes";
    private static final String TASKS = "tasks";
    private static final String EVERYWHERE = "everywhere";

    public String process(String name) {
        return of(PROCESSES, name, name);
    }

    public String task(String name) {
        return of(TASKS, name, name);
    }

    public Form form(Form form) {
        return sections.isEmpty() ? form : form.inWords(text -> of(form.id(), text, of(EVERYWHERE, text, text)));
    }

    private String of(String section, String text, String otherwise) {
        return sections.getOrDefault(section, Map.of()).getOrDefault(text, otherwise);
    }
}
