package subrosa.forms;

import java.util.List;
import java.util.Map;

/** What the check of a submission came to. */
public sealed interface Verdict {

    /** @param submission what was typed, without empty and hidden fields */
    record Accepted(Map<String, Object> submission) implements Verdict {}

    /** @param errors all that is wrong, in the order of the form: a person mends ten fields in one pass */
    record Refused(List<FieldError> errors) implements Verdict {}
}
