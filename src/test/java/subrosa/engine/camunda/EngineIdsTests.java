package subrosa.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the engine makes later has the greater id, also within one millisecond. */
class EngineIdsTests {

    @Test
    void growWithTime() {
        var ids = new EngineSetup().ids();
        var made = Stream.generate(ids::getNextId).limit(10_000).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made).allMatch(id -> UUID.fromString(id).version() == 7);
    }
}
