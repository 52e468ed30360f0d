package subrosa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says, and the status it exits with. */
class VerifyLogCommandTests {

    private final WrittenLog log =
            new WrittenLog().entry("house", Act.SIGN_IN, "account").checkpoint();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void writeTheLog() throws IOException {
        file = Files.write(folder.resolve("log.jsonl"), log.file());
    }

    @Test
    void exitsWithZeroAndNamesTheKeyOfALogThatIsWhole() {
        assertThat(run(file.toString())).isZero();

        assertThat(said())
                .isEqualTo("Whole: 1 entries in 1 chains, 1 checkpoints.\nSigned with the key "
                        + log.key().fingerprint()
                        + ". Compare it with the one you were given, or name that with --key.\n");
    }

    @Test
    void takesTheKeyByItsFingerprintOrItsFile() throws IOException {
        var key = Files.writeString(folder.resolve("key.pub"), log.key().encodedPublicKey() + "\n");

        assertThat(run(file.toString(), "--key", log.key().fingerprint())).isZero();
        assertThat(run(file.toString(), "--key", key.toString())).isZero();
        assertThat(run(file.toString(), "--key", WrittenLog.newKey().fingerprint()))
                .isEqualTo(1);
    }

    @Test
    void exitsWithOneAndNamesTheLineThatWasChanged() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\"desk\"", "\"dusk\""));

        assertThat(run(file.toString())).isEqualTo(1);

        assertThat(said())
                .isEqualTo("line 3: house no. 1: was changed: its hash is another's.\n"
                        + "NOT WHOLE: 1 finding in 1 entries in 1 chains, 1 checkpoints.\n");
    }

    @Test
    void comparesWithAnEarlierFile() throws IOException {
        var later = Files.write(
                folder.resolve("later.jsonl"),
                log.entry("house", Act.SIGN_OUT, "account").checkpoint().file());

        assertThat(run(later.toString(), "--since", file.toString())).isZero();
        assertThat(run(file.toString(), "--since", later.toString())).isEqualTo(1);
        assertThat(said()).contains("checkpoint 2 of the earlier file is missing: an older state was put back");
    }

    @Test
    void tellsProgramsInJson() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\"desk\"", "\"dusk\""));

        assertThat(run(file.toString(), "--json")).isEqualTo(1);

        var report = new ObjectMapper().readTree(said());
        assertThat(report.path("whole").asBoolean(true)).isFalse();
        assertThat(report.at("/findings/0/line").asInt()).isEqualTo(3);
        assertThat(report.at("/findings/0/chain").asText()).isEqualTo("house");
        assertThat(report.at("/findings/0/number").asInt()).isEqualTo(1);
    }

    @Test
    void saysWhenItIsTheLogOfAnExercise() throws IOException {
        Files.write(
                file,
                log.of("EXERCISE")
                        .entry("EX-7K3QX2", Act.WRITE, "draftMandate")
                        .checkpoint()
                        .file());

        assertThat(run(file.toString())).isZero();
        assertThat(said()).startsWith("EXERCISE – EXERCISE – EXERCISE\nWhole: ");
        said.reset();
        assertThat(run(file.toString(), "--json")).isZero();
        assertThat(new ObjectMapper().readTree(said()).path("installation").asText())
                .isEqualTo("EXERCISE");
    }

    @Test
    void exitsWithOneWhenThereIsNothingToRead() {
        assertThat(run(folder.resolve("absent.jsonl").toString())).isEqualTo(1);
        assertThat(run()).isEqualTo(1);
        assertThat(run(file.toString(), "--key")).isEqualTo(1);
        assertThat(run(file.toString(), "--loud")).isEqualTo(1);
        assertThat(said()).contains("Cannot read ").contains("verify-log FILE [--key FILE|FINGERPRINT]");
    }

    private int run(String... arguments) {
        return VerifyLogCommand.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
