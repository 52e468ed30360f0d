package subrosa.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.channel.ClosedToYourRole;
import subrosa.scenario.Oslo;
import subrosa.tasks.AnswerReading.Answer;

/** What the engine keeps of answers: each by itself, with the form that it was given in. */
@OnBothDatabases
class AnswerReadingTests {

    @Autowired
    AnswerReading answers;

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    /** The line is graded a second time in one run, under the same name. */
    @Test
    void keepsSeveralAnswersToOneQuestionApart() {
        var channel = oslo.after("grade-again").channel();

        assertThat(answered(channel, "gradeIntermediary"))
                .hasSize(2)
                .allSatisfy(answer -> assertThat(answer.form().id()).isEqualTo("gradeIntermediary"))
                .extracting(answer -> answer.submission().get("corroboration"))
                .containsExactly("NO", "YES");
    }

    @Test
    void hasEachOfThoseThatWereGivenSideBySide() {
        var channel = oslo.after("clear-security").channel();

        assertThat(Stream.of("clearLawfulness", "clearPolicy", "clearSecurity")
                        .flatMap(key -> answered(channel, key).stream()))
                .hasSize(3)
                .allSatisfy(answer -> assertThat(answer.submission()).containsKeys("outcome", "finding"));
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

    private List<Answer> answered(String channel, String key) {
        return story.as("desk", () -> answers.answers(channel).stream()
                .filter(told -> told.task().key().equals(key))
                .map(told -> answers.answer(channel, told.task().id()))
                .toList());
    }
}
