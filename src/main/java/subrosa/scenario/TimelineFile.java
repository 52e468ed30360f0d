package subrosa.scenario;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import subrosa.channel.Stage;

/** Writes a play as {@code timeline.json}: a list of steps, in order. */
final class TimelineFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private TimelineFile() {}

    record Line(
            String step,
            OffsetDateTime at,
            @Nullable Stage stage,
            String by,
            @Nullable String who,
            String act,
            List<Played.Said> systemSays,
            @Nullable String refused,
            @Nullable String historyDid,
            boolean held,
            List<String> unmet) {

        static Line of(Played played) {
            return new Line(
                    played.step().step(),
                    played.at(),
                    played.stage(),
                    played.step().by(),
                    played.step().who(),
                    played.act(),
                    played.systemSays(),
                    played.refused(),
                    played.step().history(),
                    played.held(),
                    played.unmet());
        }
    }

    static void write(Player.Play play, Path file) throws IOException {
        JSON.writeValue(file.toFile(), play.steps().stream().map(Line::of).toList());
    }
}
