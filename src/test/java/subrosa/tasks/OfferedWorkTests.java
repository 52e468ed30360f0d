package subrosa.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnBothDatabases;
import subrosa.compartment.CurrentReader;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTask;
import subrosa.scenario.Oslo;

/** What a person is offered: their roles' work in their channels, but what they may not do with their own eyes. */
@OnBothDatabases
class OfferedWorkTests {

    @Autowired
    Tasks tasks;

    @Autowired
    Accounts accounts;

    @Autowired
    Oslo oslo;

    @Test
    void offersTheSecondPairOfEyesToTheOtherLawyerOnly() {
        var channel = oslo.after("legal-opinion").channel();

        assertThat(offeredTo("legal", channel)).doesNotContain("countersignOpinion");
        assertThat(offeredTo("legal2", channel)).contains("countersignOpinion");
    }

    @Test
    void offersNothingOfAnotherRoleOrToAnOutsider() {
        var channel = oslo.after("draft-mandate").channel();

        assertThat(offeredTo("legal", channel)).containsExactly("clearLawfulness");
        assertThat(offeredTo("press", channel)).isEmpty();
        assertThat(offeredTo("outsider", channel)).isEmpty();
    }

    @Test
    void offersTheSameWorkInPartsAsAtOnce() {
        IntStream.range(0, 3).forEach(number -> oslo.after("draft-mandate"));

        var inParts = new ArrayList<HumanTask>();
        Integer next = 0;
        while (next != null) {
            var part = part("legal", next, 2);
            assertThat(part.tasks()).hasSizeLessThanOrEqualTo(2);
            inParts.addAll(part.tasks());
            next = part.next();
        }

        assertThat(inParts)
                .hasSizeGreaterThanOrEqualTo(3)
                .doesNotHaveDuplicates()
                .isEqualTo(part("legal", 0, 1000).tasks());
    }

    private List<String> offeredTo(String account, String channel) {
        return part(account, 0, 1000).tasks().stream()
                .filter(task -> task.channel().equals(channel))
                .map(HumanTask::key)
                .toList();
    }

    private Tasks.Offered part(String account, int from, int most) {
        return CurrentReader.runAs(accounts.reader(account), () -> tasks.offered(from, most));
    }
}
