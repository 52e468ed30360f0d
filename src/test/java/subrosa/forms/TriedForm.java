package subrosa.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A form of a few fields, and what the server answers to a submission of it. */
final class TriedForm {

    private static final Submissions SUBMISSIONS = new Submissions();

    private TriedForm() {}

    static Form form(String components) {
        return Form.read("{\"id\": \"tried\", \"type\": \"default\", \"components\": [" + components + "]}");
    }

    static Map<String, Object> accepted(Form form, Map<String, Object> typed) {
        return accepted(form, typed, Map.of());
    }

    static Map<String, Object> accepted(Form form, Map<String, Object> typed, Map<String, Object> offered) {
        var verdict = SUBMISSIONS.check(form, typed, offered);
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        return ((Verdict.Accepted) verdict).submission();
    }

    static List<FieldError> refused(Form form, Map<String, Object> typed) {
        return refused(form, typed, Map.of());
    }

    static List<FieldError> refused(Form form, Map<String, Object> typed, Map<String, Object> offered) {
        var verdict = SUBMISSIONS.check(form, typed, offered);
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return new ArrayList<>(((Verdict.Refused) verdict).errors());
    }
}
