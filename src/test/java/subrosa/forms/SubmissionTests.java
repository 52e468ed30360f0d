package subrosa.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static subrosa.forms.TriedForm.accepted;
import static subrosa.forms.TriedForm.form;
import static subrosa.forms.TriedForm.refused;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a form asks for is checked on the server, whatever sent it. */
class SubmissionTests {

    @Nested
    class Visibility {

        private final Form form = form(
                """
                {"type": "radio", "key": "outcome", "label": "Outcome", "validate": {"required": true},
                 "values": [{"label": "Yes", "value": "YES"}, {"label": "No", "value": "NO"}]},
                {"type": "textarea", "key": "reason", "label": "Reason", "validate": {"required": true},
                 "conditional": {"hide": "=outcome != \\"NO\\""}},
                {"type": "group", "label": "More", "conditional": {"hide": "=outcome != \\"NO\\""}, "components": [
                    {"type": "textfield", "key": "remedy", "label": "Remedy"},
                    {"type": "group", "label": "Within", "components": [
                        {"type": "textfield", "key": "until", "label": "Until"}]}]},
                {"type": "textfield", "key": "delegation", "label": "Delegation", "validate": {"required": true},
                 "conditional": {"hide": "=not(official = true)"}}
                """);

        @Test
        void dropsWhatIsHiddenHoweverDeep() {
            var typed = Map.<String, Object>of(
                    "outcome", "YES", "reason", "kept by the browser", "remedy", "a licence", "until", "June");
            assertThat(accepted(form, typed)).isEqualTo(Map.of("outcome", "YES"));
        }

        @Test
        void asksForWhatIsShown() {
            assertThat(refused(form, Map.of("outcome", "NO")))
                    .containsExactly(new FieldError("reason", "required", "Reason is required."));
        }

        @Test
        void followsTheDossierToo() {
            assertThat(refused(form, Map.of("outcome", "YES"), Map.of("official", true)))
                    .extracting(FieldError::path)
                    .containsExactly("delegation");
        }

        @Test
        void showsAFieldWhoseConditionCannotBeRead() {
            var broken = form(
                    """
                    {"type": "textfield", "key": "reason", "label": "Reason", "validate": {"required": true},
                     "conditional": {"hide": "=outcome = = 1"}}""");
            assertThat(refused(broken, Map.of())).extracting(FieldError::path).containsExactly("reason");
        }
    }

    @Test
    void refusesWhatNoFieldIsCalled() {
        var form = form(
                """
                {"type": "textfield", "key": "title", "label": "Title"}, {"type": "text", "text": "Read this."}""");
        assertThat(refused(form, Map.of("title", "Accord", "approved", true)))
                .extracting(FieldError::path, FieldError::code)
                .containsExactly(tuple("approved", "unknown"));
    }

    @Test
    void takesBlanksForNoAnswerWhoeverSendsThem() {
        var form = form(
                """
                {"type": "textfield", "key": "title", "label": "Title", "validate": {"required": true}},
                {"type": "number", "key": "days", "label": "Days", "validate": {"min": 1}},
                {"type": "taglist", "key": "tags", "label": "Tags", "valuesKey": "known"},
                {"type": "dynamiclist", "path": "rows", "label": "Rows", "components": [
                    {"type": "textfield", "key": "name", "label": "Name"}]}
                """);
        var typed = new HashMap<String, Object>();
        typed.put("title", "Accord");
        typed.put("days", null);
        typed.put("tags", List.of());
        typed.put("rows", Arrays.asList(Map.of("name", "  "), null));
        assertThat(accepted(form, typed)).isEqualTo(Map.of("title", "Accord", "rows", List.of(Map.of())));
        typed.put("title", " \t");
        assertThat(refused(form, typed)).containsExactly(new FieldError("title", "required", "Title is required."));
    }

    @Test
    void saysAllThatIsWrongAtOnceInTheOrderOfTheForm() {
        var form = form(
                """
                {"type": "textfield", "key": "zeal", "label": "Zeal", "validate": {"maxLength": 2}},
                {"type": "number", "key": "days", "label": "Days"},
                {"type": "textfield", "key": "aim", "label": "Aim", "validate": {"required": true}},
                {"type": "datetime", "subtype": "date", "key": "by", "dateLabel": "By"}
                """);
        assertThat(refused(form, Map.of("by", "soon", "nobody", 1, "days", "few", "zeal", "much")))
                .extracting(FieldError::path)
                .containsExactly("zeal", "days", "aim", "by", "nobody");
    }

    @Test
    void neverQuotesWhatWasTyped() {
        var form = form(
                """
                {"type": "textfield", "key": "a", "label": "A", "validate": {"maxLength": 2, "pattern": "^x$"}},
                {"type": "number", "key": "b", "label": "B"},
                {"type": "radio", "key": "c", "label": "C", "values": [{"label": "Yes", "value": "YES"}]},
                {"type": "datetime", "subtype": "date", "key": "d", "dateLabel": "D"},
                {"type": "taglist", "key": "e", "label": "E", "values": [{"label": "Yes", "value": "YES"}]},
                {"type": "dynamiclist", "path": "f", "label": "F", "components": [{"type": "checkbox", "key": "g", "label": "G"}]}
                """);
        var secret = "Borregaard";
        var typed = Map.<String, Object>of(
                "a",
                secret,
                "b",
                secret,
                "c",
                secret,
                "d",
                secret,
                "e",
                List.of(secret, secret),
                "f",
                List.of(secret, Map.of("g", secret)),
                "h",
                secret);
        var errors = refused(form, typed);
        assertThat(errors).extracting(FieldError::path).containsExactly("a", "b", "c", "d", "e", "f.0", "f.1.g", "h");
        assertThat(errors).noneMatch(error -> error.toString().contains(secret));
    }

    @Test
    void readsOnlyFormsThatAreForms() {
        assertThatThrownBy(() -> Form.read("{\"components\": {}}")).isInstanceOf(FormUnreadable.class);
        assertThatThrownBy(() -> Form.read("{\n\"components\": ["))
                .isInstanceOf(FormUnreadable.class)
                .hasMessageContaining("line 2");
    }
}
