package subrosa.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import subrosa.Readers;
import subrosa.channel.RecordSet;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;

/** The archive is sealed by two people, and lines are cleared by somebody else than who wrote them; a deputy is nobody else (INV-05). */
class TwoKeysTests {

    private static final Instant NOW = Instant.parse("1993-01-20T09:00:00Z");

    @Test
    void theSecondKeyIsTurnedByNobodyWhoSharesTheEyesOfTheFirst() {
        var seal = new Seal(LocalDate.parse("2013-01-20"), "Safe 4");
        var sealing = CurrentReader.runAs(
                Readers.named("records"), () -> new Sealing("CH-TEST01", seal, new RecordSet(3, "hash"), NOW));

        for (var reader : sharingWith("inspector", "records"))
            assertThatThrownBy(() -> sealing.turnSecondKey(reader, NOW)).isInstanceOf(OneKeyOnly.class);
        sealing.turnSecondKey(Readers.named("inspector"), NOW);
        assertThat(sealing.secondKeyBy()).contains("inspector");
    }

    @Test
    void linesAreClearedByNobodyWhoSharesTheEyesOfTheirAuthor() {
        var lines = CurrentReader.runAs(
                Readers.named("desk"),
                () -> new LinesToTake("CH-TEST01", new LinesDraft("No comment.", "None.", false), NOW));

        for (var reader : sharingWith("legal", "desk")) {
            assertThatThrownBy(() -> lines.clear(reader, NOW)).isInstanceOf(DrafterClearsLines.class);
            assertThatThrownBy(() -> lines.sendBack("Shorter", reader)).isInstanceOf(DrafterClearsLines.class);
        }
        lines.clear(Readers.named("legal"), NOW);
        assertThat(lines.clearedBy()).contains("legal");
    }

    private static List<Reader> sharingWith(String account, String other) {
        return List.of(
                Readers.deputy(account, other, NOW),
                Readers.absent(account, other, NOW),
                Readers.onceDeputy(account, other, NOW));
    }
}
