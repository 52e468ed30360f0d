package subrosa.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sealed value opens where it was sealed, whole, and nowhere else. */
class SealerTests {

    private static final Place HERE = new Place("CH-000001", "reply", "1");

    private final KeyStore store = new KeysInMemory();
    private final MasterKey master = MasterKeys.passing();
    private final Keyrings keyrings = new Keyrings(store, master);
    private final Sealer sealer = new Sealer(keyrings);

    @BeforeEach
    void twoCompartments() {
        keyrings.create("CH-000001");
        keyrings.create("CH-000002");
    }

    @Test
    void opensAtItsPlace() {
        assertThat(sealer.open(HERE, sealer.seal(HERE, bytes("They agree.")))).isEqualTo(bytes("They agree."));
    }

    @Test
    void saysNothingOfTheValueInItsSealedForm() {
        var sealed = sealer.seal(HERE, bytes("They agree."));
        assertThat(new String(sealed, UTF_8)).doesNotContain("agree");
        assertThat(sealer.seal(HERE, bytes("They agree.")))
                .as("the same words twice")
                .isNotEqualTo(sealed);
    }

    @Test
    void doesNotOpenInAnotherRowTableOrCompartment() {
        var sealed = sealer.seal(HERE, bytes("They agree."));
        for (var elsewhere : new Place[] {
            new Place("CH-000001", "reply", "2"),
            new Place("CH-000001", "signal", "1"),
            new Place("CH-000002", "reply", "1"),
            new Place("CH-000001", "repl", "y1")
        })
            assertThatThrownBy(() -> sealer.open(elsewhere, sealed))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageContaining(elsewhere.toString())
                    .hasMessageContaining("backup");
    }

    @Test
    void doesNotOpenOnceAnyByteIsChangedOrMissing() {
        var sealed = sealer.seal(HERE, bytes("They agree."));
        var chance = new Random(1993);
        for (int at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= (byte) (1 << chance.nextInt(8));
            assertThatThrownBy(() -> sealer.open(HERE, changed)).isInstanceOf(CannotOpen.class);
            var cut = Arrays.copyOf(sealed, at);
            assertThatThrownBy(() -> sealer.open(HERE, cut)).isInstanceOf(CannotOpen.class);
        }
    }

    @Test
    void takesNothingThatIsInClear() {
        assertThatThrownBy(() -> sealer.open(HERE, bytes("They agree."))).isInstanceOf(CannotOpen.class);
    }

    @Test
    void sealsNothingForACompartmentWithoutAKey() {
        var nowhere = new Place("CH-000003", "reply", "1");
        assertThatThrownBy(() -> sealer.seal(nowhere, bytes("They agree.")))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining("CH-000003");
    }

    @Test
    void refusesAKeysetThatBelongsToAnotherCompartment() {
        store.put("CH-000002", store.find("CH-000001").orElseThrow());
        assertThatThrownBy(() -> sealer.seal(new Place("CH-000002", "reply", "1"), bytes("They agree.")))
                .isInstanceOf(KeysetNotOurs.class);
    }

    @Test
    void refusesAKeysetThatAnotherMasterKeyWrapped() {
        var sealed = sealer.seal(HERE, bytes("They agree."));
        var stranger = new Sealer(new Keyrings(store, MasterKeys.passing()));
        assertThatThrownBy(() -> stranger.open(HERE, sealed))
                .isInstanceOf(KeysetNotOurs.class)
                .hasMessageContaining("CH-000001");
    }

    @Test
    void hasOneKeyForEachCompartment() {
        assertThatThrownBy(() -> keyrings.create("CH-000001")).hasMessageContaining("has a key already");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
