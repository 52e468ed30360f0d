package subrosa.tasks;

import java.util.List;
import subrosa.forms.FieldError;

/** A submission does not satisfy the task's form. */
public class SubmissionRefused extends RuntimeException {

    private final transient List<FieldError> errors;

    public SubmissionRefused(List<FieldError> errors) {
        super("The submission has " + errors.size() + (errors.size() == 1 ? " error." : " errors."));
        this.errors = errors;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
