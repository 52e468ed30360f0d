package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordIdsTests {

    @Test
    void sortAsTheyWereDrawn() {
        var ids = Stream.generate(RecordIds::next)
                .limit(10_000)
                .map(UUID::toString)
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }
}
