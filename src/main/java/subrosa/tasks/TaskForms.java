package subrosa.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;
import subrosa.forms.Form;
import subrosa.forms.FormContent;
import subrosa.forms.FormValues;

/** Reads a task's deployed form and asks the features for what it mentions. */
@Component
class TaskForms {

    private final HumanTasks tasks;
    private final List<FormValues> values;
    private final List<FormContent> contents;

    TaskForms(HumanTasks tasks, List<FormValues> values, List<FormContent> contents) {
        this.tasks = tasks;
        this.values = values;
        this.contents = contents;
    }

    TaskForm of(HumanTask task) {
        var form = schemaOf(task);
        return TaskForm.empty(form, data(form, task));
    }

    Form schemaOf(HumanTask task) {
        return Form.read(tasks.formOf(task));
    }

    private Map<String, Object> data(Form form, HumanTask task) {
        var names = form.mentionedNames();
        var data = new LinkedHashMap<String, Object>(task.facts());
        for (var one : values) {
            if (!names.contains(one.name())) continue;
            var value = one.valueFor(task.channel(), task.instrument());
            if (value != null) data.put(one.name(), value);
        }
        for (var content : contents) {
            var wanted = new TreeSet<>(content.names());
            wanted.retainAll(names);
            if (!wanted.isEmpty())
                data.putAll(content.contentFor(wanted, task.channel(), task.instrument(), task.facts()));
        }
        return data;
    }
}
