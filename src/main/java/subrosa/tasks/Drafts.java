package subrosa.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;
import subrosa.forms.FieldError;
import subrosa.forms.Form;

/** Keeps what people have typed and not sent, each their own. Nothing in a draft is checked but that the form has such fields: it is not finished. */
@Component
class Drafts {

    /** Several times what the longest form takes. */
    private static final int LONGEST = 500_000;

    private static final TypeReference<Map<String, Object>> TYPED = new TypeReference<>() {};

    private final StoredDrafts stored;
    private final HumanTasks tasks;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(StoredDrafts stored, HumanTasks tasks, ObjectMapper json, Clock clock) {
        this.stored = stored;
        this.tasks = tasks;
        this.json = json;
        this.clock = clock;
    }

    /** The current reader's own. */
    Optional<KeptDraft> of(HumanTask task) {
        return stored.of(task.id(), CurrentReader.get().account()).map(this::kept);
    }

    /**
     * @param revision the one that the reader has before them, or nothing if they do not care what they replace
     * @throws SubmissionRefused for a field that the form does not have
     * @throws DraftTooLong for more than anybody types
     * @throws DraftChanged where it is at another revision by now
     */
    KeptDraft keep(HumanTask task, Form form, Map<String, Object> typed, @Nullable Integer revision) {
        requireFieldsOf(form, typed);
        var text = written(typed);
        if (text.length() > LONGEST) throw new DraftTooLong();
        var account = CurrentReader.get().account();
        var before = stored.of(task.id(), account);
        if (revision != null
                && before.map(Draft::revision).filter(revision::equals).isEmpty()) throw new DraftChanged();
        var draft = before.orElseGet(() -> new Draft(task.channel(), task.id(), account, text, clock.instant()));
        draft.replace(text, clock.instant());
        return kept(stored.saveAndFlush(draft));
    }

    /** The current reader begins afresh. */
    void discard(HumanTask task) {
        stored.forget(task.id(), CurrentReader.get().account());
    }

    /** The task is over, whoever completed it. */
    void forget(HumanTask task) {
        stored.forget(task.id());
    }

    /** A task that a diagram ended has nobody who completes it: its drafts go some time later. */
    @Transactional
    public void forgetThoseOfEndedTasks() {
        for (var task : stored.tasks()) if (tasks.look(task).isEmpty()) stored.forget(task);
    }

    private static void requireFieldsOf(Form form, Map<String, Object> typed) {
        var names = form.names();
        List<FieldError> unknown = typed.keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> new FieldError(name, "unknown", "The form has no such field; leave it out."))
                .toList();
        if (!unknown.isEmpty()) throw new SubmissionRefused(unknown);
    }

    private KeptDraft kept(Draft draft) {
        return new KeptDraft(read(draft.typed()), draft.savedAt(), draft.revision());
    }

    private Map<String, Object> read(String typed) {
        try {
            return json.readValue(typed, TYPED);
        } catch (JsonProcessingException e) {
            // Its message would quote what was typed.
            throw new IllegalStateException("A draft is no JSON object.");
        }
    }

    private String written(Map<String, Object> typed) {
        try {
            return json.writeValueAsString(typed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was typed cannot be written as JSON.");
        }
    }
}
