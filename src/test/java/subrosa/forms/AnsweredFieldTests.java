package subrosa.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static subrosa.forms.TriedForm.form;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was answered is read in the words of the form, in its order. */
class AnsweredFieldTests {

    private static final String REASON = "{\"type\": \"textarea\", \"key\": \"reason\", \"label\": \"Reason\"}";

    @Test
    void saysWhatStoodAtTheOptionsThatWereTaken() {
        var form = form(
                """
                {"type": "radio", "key": "outcome", "label": "Outcome", "values": [{"label": "Goes on", "value": "GO_ON"}]},
                {"type": "checklist", "key": "media", "label": "Media",
                 "values": [{"label": "In person", "value": "IN_PERSON"}, {"label": "By letter", "value": "LETTER"}]},
                {"type": "select", "key": "line", "label": "Line", "valuesKey": "lines"},
                {"type": "checkbox", "key": "sure", "label": "Sure"}""");

        assertThat(AnsweredField.of(
                        form, Map.of("sure", true, "media", List.of("LETTER"), "outcome", "GO_ON", "line", "ALDER")))
                .containsExactly(
                        field("Outcome", "Goes on"),
                        field("Media", "By letter"),
                        field("Line", "ALDER"),
                        field("Sure", true));
    }

    @Test
    void leavesOutWhatWasNotAnswered() {
        assertThat(AnsweredField.of(form(REASON), Map.of())).isEmpty();
    }

    @Test
    void hasTheRowsOfAListEachWithItsFields() {
        var form = form("{\"type\": \"dynamiclist\", \"path\": \"people\", \"label\": \"People\", \"components\": ["
                + REASON + "]}");

        assertThat(AnsweredField.of(form, Map.of("people", List.of(Map.of("reason", "a"), Map.of("reason", "b")))))
                .containsExactly(new AnsweredField(
                        "People", List.of(), List.of(List.of(field("Reason", "a")), List.of(field("Reason", "b")))));
        assertThat(AnsweredField.of(form, Map.of("people", List.of()))).isEmpty();
    }

    @Test
    void looksForTheFieldsOfAGroupWhereTheyWereSent() {
        var around = form("{\"type\": \"group\", \"label\": \"Harm\", \"components\": [" + REASON + "]}");
        var within = form(
                "{\"type\": \"group\", \"path\": \"harm\", \"label\": \"Harm\", \"components\": [" + REASON + "]}");
        var expected = new AnsweredField("Harm", List.of(), List.of(List.of(field("Reason", "a"))));

        assertThat(AnsweredField.of(around, Map.of("reason", "a"))).containsExactly(expected);
        assertThat(AnsweredField.of(within, Map.of("harm", Map.of("reason", "a"))))
                .containsExactly(expected);
        assertThat(AnsweredField.of(within, Map.of("reason", "of another field")))
                .as("a group that was hidden")
                .isEmpty();
    }

    private static AnsweredField field(String label, Object value) {
        return new AnsweredField(label, List.of(value), List.of());
    }
}
