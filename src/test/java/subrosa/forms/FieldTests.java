package subrosa.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static subrosa.forms.TriedForm.accepted;
import static subrosa.forms.TriedForm.form;
import static subrosa.forms.TriedForm.refused;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of field holds to its rules on the server, whatever sent it. */
class FieldTests {

    @Nested
    class Text {

        private final Form form = form(
                """
                {"type": "textfield", "key": "title", "label": "Title",
                 "validate": {"required": true, "minLength": 3, "maxLength": 10, "pattern": "^[A-Z].*$"}},
                {"type": "textarea", "key": "remark", "label": "Remark", "validate": {"maxLength": 20}}
                """);

        @Test
        void isAcceptedWithinItsRules() {
            assertThat(accepted(form, Map.of("title", "Accord", "remark", "as agreed")))
                    .isEqualTo(Map.of("title", "Accord", "remark", "as agreed"));
        }

        @ParameterizedTest
        @CsvSource({
            "No, minLength, Title needs at least 3 characters.",
            "An overlong title, maxLength, Title takes at most 10 characters.",
            "accord, pattern, Title does not have the form that is asked for."
        })
        void isRefusedOutsideThem(String title, String code, String message) {
            assertThat(refused(form, Map.of("title", title))).containsExactly(new FieldError("title", code, message));
        }

        @Test
        void isAskedForWhenRequiredAndOnlyThen() {
            assertThat(refused(form, Map.of()))
                    .containsExactly(new FieldError("title", "required", "Title is required."));
        }

        @Test
        void isOfNoOtherKind() {
            assertThat(refused(form, Map.of("title", 7)))
                    .containsExactly(new FieldError("title", "type", "Title must be text."));
        }

        @Test
        void endsSomewhereEvenIfTheFormSaysNothing() {
            var open = form("""
                    {"type": "textarea", "key": "notes", "label": "Notes"}""");
            assertThat(accepted(open, Map.of("notes", "x".repeat(20_000)))).containsKey("notes");
            assertThat(refused(open, Map.of("notes", "x".repeat(20_001))))
                    .extracting(FieldError::code)
                    .containsExactly("maxLength");
        }
    }

    @Nested
    class Numbers {

        private final Form form = form(
                """
                {"type": "number", "key": "days", "label": "Days", "validate": {"required": true, "min": 1, "max": "90"}}
                """);

        @ParameterizedTest
        @ValueSource(ints = {1, 90})
        void areAcceptedUpToTheirLimits(int days) {
            assertThat(accepted(form, Map.of("days", days))).isEqualTo(Map.of("days", days));
        }

        @Test
        void areRefusedBeyondTheirLimits() {
            assertThat(refused(form, Map.of("days", 0)))
                    .containsExactly(new FieldError("days", "min", "Days must be at least 1."));
            assertThat(refused(form, Map.of("days", 91)))
                    .containsExactly(new FieldError("days", "max", "Days must be at most 90."));
        }

        @Test
        void areNotText() {
            assertThat(refused(form, Map.of("days", "30")))
                    .containsExactly(new FieldError("days", "type", "Days must be a number."));
        }
    }

    @Nested
    class Checkboxes {

        @Test
        void mayStayEmptyOrSayNoUnlessRequired() {
            var form = form("""
                    {"type": "checkbox", "key": "secret", "label": "Secret"}""");
            assertThat(accepted(form, Map.of())).isEmpty();
            assertThat(accepted(form, Map.of("secret", false))).isEqualTo(Map.of("secret", false));
        }

        @Test
        void areTickedWhenRequired() {
            var form = form(
                    """
                    {"type": "checkbox", "key": "readBack", "label": "Read back", "validate": {"required": true}}""");
            assertThat(accepted(form, Map.of("readBack", true))).isEqualTo(Map.of("readBack", true));
            assertThat(refused(form, Map.of("readBack", false)))
                    .containsExactly(new FieldError("readBack", "required", "Read back must be ticked."));
            assertThat(refused(form, Map.of())).extracting(FieldError::code).containsExactly("required");
        }

        @Test
        void areNotWords() {
            var form = form("""
                    {"type": "checkbox", "key": "secret", "label": "Secret"}""");
            assertThat(refused(form, Map.of("secret", "yes")))
                    .containsExactly(new FieldError("secret", "type", "Secret must be true or false."));
        }
    }

    @Nested
    class Choices {

        private final Form form = form(
                """
                {"type": "radio", "key": "outcome", "label": "Outcome", "validate": {"required": true},
                 "values": [{"label": "Clear", "value": "CLEAR"}, {"label": "Barred", "value": "BARRED"}]},
                {"type": "select", "key": "party", "label": "Party", "valuesKey": "parties"}
                """);

        private final Map<String, Object> dossier = Map.of(
                "parties",
                List.of(Map.of("label", "Home", "value", "HOME"), Map.of("label", "Other", "value", "OTHER")));

        @Test
        void areOfTheFormOrOfTheDossier() {
            var typed = Map.<String, Object>of("outcome", "CLEAR", "party", "OTHER");
            assertThat(accepted(form, typed, dossier)).isEqualTo(typed);
        }

        @Test
        void areNoOthers() {
            var typed = Map.<String, Object>of("outcome", "PERHAPS", "party", "THIRD");
            assertThat(refused(form, typed, dossier))
                    .containsExactly(
                            new FieldError("outcome", "option", "Outcome must be one of the choices offered."),
                            new FieldError("party", "option", "Party must be one of the choices offered."));
        }

        @Test
        void areNoneWhereTheDossierOffersNothing() {
            assertThat(refused(form, Map.of("outcome", "CLEAR", "party", "OTHER")))
                    .extracting(FieldError::path, FieldError::code)
                    .containsExactly(tuple("party", "option"));
        }
    }

    @Nested
    class ManyChoices {

        private final Form form = form(
                """
                {"type": "checklist", "key": "media", "label": "Media", "validate": {"required": true},
                 "values": [{"label": "Voice", "value": "VOICE"}, {"label": "Letter", "value": "LETTER"}]},
                {"type": "taglist", "key": "understandings", "label": "Understandings", "valuesKey": "known"}
                """);

        private final Map<String, Object> dossier =
                Map.of("known", List.of(Map.of("label", "Recognition", "value", "u-1")));

        @Test
        void areAcceptedFromWhatIsOffered() {
            var typed = Map.<String, Object>of("media", List.of("VOICE", "LETTER"), "understandings", List.of("u-1"));
            assertThat(accepted(form, typed, dossier)).isEqualTo(typed);
        }

        @Test
        void areAtLeastOneWhenRequired() {
            assertThat(refused(form, Map.of("media", List.of()), dossier))
                    .extracting(FieldError::path, FieldError::code)
                    .containsExactly(tuple("media", "required"));
        }

        @Test
        void areRefusedWhenNotOfferedOrNotAList() {
            assertThat(refused(form, Map.of("media", "VOICE", "understandings", List.of("u-1", "u-2")), dossier))
                    .containsExactly(
                            new FieldError("media", "type", "Media must be a list of choices."),
                            new FieldError(
                                    "understandings", "option", "Understandings must be one of the choices offered."));
        }

        @Test
        void areNamedOnce() {
            assertThat(refused(form, Map.of("media", List.of("VOICE", "VOICE")), dossier))
                    .extracting(FieldError::path)
                    .containsExactly("media");
        }
    }

    @Nested
    class DatesAndTimes {

        private final Form form = form(
                """
                {"type": "datetime", "subtype": "date", "key": "on", "dateLabel": "Signed on", "validate": {"required": true}},
                {"type": "datetime", "subtype": "time", "key": "at", "timeLabel": "Meeting time"},
                {"type": "datetime", "subtype": "datetime", "key": "began", "dateLabel": "Began", "timeLabel": "Time"}
                """);

        @Test
        void areAcceptedAsTheBrowserAndAsProgramsWriteThem() {
            for (var began : List.of("1993-08-20T01:00:00+02:00", "1993-08-20T01:00+02:00", "1993-08-19T23:00:00Z"))
                assertThat(accepted(form, Map.of("on", "1993-08-20", "began", began)))
                        .as(began)
                        .containsEntry("began", began);
            for (var at : List.of("17:30:00Z", "17:30Z", "17:30+02:00"))
                assertThat(accepted(form, Map.of("on", "1993-08-20", "at", at)))
                        .as(at)
                        .containsEntry("at", at);
        }

        @Test
        void areRefusedInAnyOtherForm() {
            assertThat(refused(form, Map.of("on", "20.8.1993", "at", "half past five", "began", "1993-08-20")))
                    .containsExactly(
                            new FieldError("on", "format", "Signed on must be a date, such as 1993-08-20."),
                            new FieldError("at", "format", "Meeting time must be a time, such as 17:30:00Z."),
                            new FieldError(
                                    "began",
                                    "format",
                                    "Began must be a date and time with zone, such as 1993-08-20T01:00:00+02:00."));
        }

        @Test
        void areDaysOfTheCalendar() {
            assertThat(refused(form, Map.of("on", "1993-02-29", "began", "1993-02-29T10:00Z")))
                    .extracting(FieldError::code)
                    .containsExactly("format", "format");
        }

        @Test
        void areNamedByTheirLabelWhenMissing() {
            assertThat(refused(form, Map.of()))
                    .extracting(FieldError::message)
                    .containsExactly("Signed on is required.");
        }
    }

    @Nested
    class RepeatedLists {

        private final Form form = form(
                """
                {"type": "textfield", "key": "title", "label": "Title", "validate": {"required": true}},
                {"type": "dynamiclist", "path": "provisions", "label": "Provisions", "components": [
                    {"type": "textfield", "key": "heading", "label": "Heading", "validate": {"required": true}},
                    {"type": "textarea", "key": "text", "label": "Text", "validate": {"required": true, "maxLength": 20}},
                    {"type": "checkbox", "key": "bracketed", "label": "Bracketed"},
                    {"type": "textfield", "key": "whose", "label": "Whose bracket", "validate": {"required": true},
                     "conditional": {"hide": "=not(bracketed = true)"}},
                    {"type": "dynamiclist", "path": "sources", "label": "Sources", "components": [
                        {"type": "number", "key": "contact", "label": "Contact"}]}]},
                {"type": "textfield", "key": "place", "label": "Place", "validate": {"required": true}}
                """);

        @Test
        void keepTheirRows() {
            var typed = Map.<String, Object>of(
                    "title",
                    "Accord",
                    "place",
                    "Oslo",
                    "provisions",
                    List.of(Map.of("heading", "I", "text", "Elections", "sources", List.of(Map.of("contact", 3)))));
            assertThat(accepted(form, typed)).isEqualTo(typed);
        }

        @Test
        void areEmptyWhenNothingWasEntered() {
            assertThat(accepted(form, Map.of("title", "Accord", "place", "Oslo")))
                    .containsEntry("provisions", List.of());
        }

        @Test
        void nameTheRowOfAnErrorAndStandWhereTheFormHasThem() {
            var typed = Map.<String, Object>of(
                    "provisions",
                    List.of(
                            Map.of("text", "far too long for this field"),
                            Map.of(
                                    "heading",
                                    "II",
                                    "text",
                                    "fits",
                                    "colour",
                                    "red",
                                    "sources",
                                    List.of(Map.of("contact", "third")))));
            assertThat(refused(form, typed))
                    .extracting(FieldError::path, FieldError::code)
                    .containsExactly(
                            tuple("title", "required"),
                            tuple("provisions.0.heading", "required"),
                            tuple("provisions.0.text", "maxLength"),
                            tuple("provisions.1.sources.0.contact", "type"),
                            tuple("provisions.1.colour", "unknown"),
                            tuple("place", "required"));
        }

        @Test
        void showOtherFieldsFromRowToRow() {
            var typed = Map.<String, Object>of(
                    "title",
                    "Accord",
                    "place",
                    "Oslo",
                    "provisions",
                    List.of(
                            Map.of("heading", "I", "text", "a", "bracketed", true),
                            Map.of("heading", "II", "text", "b")));
            assertThat(refused(form, typed))
                    .extracting(FieldError::path, FieldError::code)
                    .containsExactly(tuple("provisions.0.whose", "required"));
        }

        @Test
        void areListsOfRowsAndNothingElse() {
            assertThat(refused(form, Map.of("title", "Accord", "place", "Oslo", "provisions", "I, II")))
                    .containsExactly(new FieldError("provisions", "type", "Provisions must be a list."));
            assertThat(refused(form, Map.of("title", "Accord", "place", "Oslo", "provisions", List.of("I"))))
                    .containsExactly(
                            new FieldError("provisions.0", "type", "Entry 1 of Provisions must be a group of fields."));
        }

        @Test
        void haveAnEnd() {
            var rows = Collections.nCopies(501, Map.of("heading", "I", "text", "a"));
            assertThat(refused(form, Map.of("title", "Accord", "place", "Oslo", "provisions", rows)))
                    .containsExactly(new FieldError("provisions", "maxItems", "Provisions takes at most 500 entries."));
        }
    }

    @Nested
    class Groups {

        private final Form form = form(
                """
                {"type": "group", "label": "Sheet", "components": [
                    {"type": "textfield", "key": "title", "label": "Title", "validate": {"required": true}}]},
                {"type": "group", "path": "approval", "label": "Approval", "components": [
                    {"type": "textfield", "key": "by", "label": "By", "validate": {"required": true}}]}
                """);

        @Test
        void lendTheirFieldsToTheFormUnlessTheyHaveAPath() {
            var typed = Map.<String, Object>of("title", "Accord", "approval", Map.of("by", "the minister"));
            assertThat(accepted(form, typed)).isEqualTo(typed);
            assertThat(refused(form, Map.of())).extracting(FieldError::path).containsExactly("title", "approval.by");
        }

        @Test
        void areNotSingleAnswers() {
            assertThat(refused(form, Map.of("title", "Accord", "approval", "yes")))
                    .containsExactly(new FieldError("approval", "type", "Approval must be a group of fields."));
        }
    }
}
