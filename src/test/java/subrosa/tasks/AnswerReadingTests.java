package subrosa.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.channel.ClosedToYourRole;
import subrosa.scenario.Oslo;

/** What the engine keeps of answers: each by itself, with the form that it was given in. */
@OnBothDatabases
class AnswerReadingTests {

    @Autowired
    AnswerReading answers;

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Test
    void keepsSeveralAnswersToOneQuestionApart() {
        var channel = oslo.after("sarpsborg-memcon").channel();

        var memoranda = story.as("desk", () -> answers.answers(channel).stream()
                .filter(told -> told.task().key().equals("recordMemcon"))
                .map(told -> answers.answer(channel, told.task().id()))
                .toList());

        assertThat(memoranda)
                .allSatisfy(answer -> assertThat(answer.form().id()).isEqualTo("recordMemcon"))
                .extracting(answer -> answer.submission().get("place"))
                .containsExactly("London", "Borregaard Manor, Sarpsborg");
    }

    @Test
    void closesToATreatySectionWhatIntelligenceSaidOfASource() {
        var channel = oslo.after("sarpsborg-memcon").channel();
        var graded = story.as("intel", () -> answers.answers(channel).stream()
                .filter(told -> told.task().key().equals("gradeIntermediary"))
                .findFirst()
                .orElseThrow());

        assertThat(graded.open()).isTrue();
        assertThatThrownBy(() -> story.as(
                        "treaty", () -> answers.answer(channel, graded.task().id())))
                .isInstanceOf(ClosedToYourRole.class);
    }
}
