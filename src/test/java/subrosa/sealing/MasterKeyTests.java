package subrosa.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing starts with a master key that is missing or wrong, and none is made in the place of one that was lost. */
class MasterKeyTests {

    private static final Place PLACE = new Place("CH-000001", "reply", "1");
    private static final byte[] WORDS = {1, 2, 3};

    private final Path keys;
    private final KeyStore store;

    MasterKeyTests(@TempDir Path keys) {
        this.keys = keys;
        this.store = new KeysInFolder(keys, "LIVE");
    }

    @Test
    void makesOneAtTheFirstStartOfTheDemoForTheOwnerAlone() throws IOException {
        var first = sealer(settings(true));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("master.json"))))
                .isEqualTo("rw-------");
        first.keyrings().create("CH-000001");
        var sealed = first.sealer().seal(PLACE, WORDS);

        assertThat(sealer(settings(true)).sealer().open(PLACE, sealed)).isEqualTo(WORDS);
        assertThat(sealer(settings(false)).sealer().open(PLACE, sealed)).isEqualTo(WORDS);
    }

    @Test
    void makesNoneWhereNobodyAskedForIt() {
        assertThatThrownBy(() -> sealer(settings(false)))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("no such file");
    }

    @Test
    void makesNoneInThePlaceOfOneThatWasLost() throws IOException {
        sealer(settings(true));
        Files.delete(keys.resolve("master.json"));
        assertThatThrownBy(() -> sealer(settings(true)))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("no such file");
    }

    @Test
    void refusesAnother(@TempDir Path elsewhere) throws IOException {
        sealer(settings(true));
        MasterKeys.at(
                new KeySettings(elsewhere.toString(), "file:" + elsewhere.resolve("other.json"), true),
                new KeysInFolder(elsewhere, "LIVE"));
        Files.copy(
                elsewhere.resolve("other.json"),
                keys.resolve("master.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> sealer(settings(false)))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("not the key that this key store was made with");
    }

    @Test
    void refusesWhatIsNoKey() throws IOException {
        Files.writeString(keys.resolve("master.json"), "{}");
        assertThatThrownBy(() -> sealer(settings(false)))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("no key that can be read");
    }

    @Test
    void saysWhichVariableOrServiceIsMissing() {
        assertThatThrownBy(() -> sealer(new KeySettings(keys.toString(), "environment:NOT_SET_ANYWHERE", false)))
                .hasMessageContaining("NOT_SET_ANYWHERE")
                .hasMessageContaining("not set");
        assertThatThrownBy(() -> sealer(new KeySettings(keys.toString(), "kms:vault://one", false)))
                .hasMessageContaining("vault://one");
        assertThatThrownBy(() -> sealer(new KeySettings(keys.toString(), "sub-rosa", false)))
                .hasMessageContaining("must begin with");
    }

    @Test
    void opensNothingOfACompartmentWhoseKeyWasDestroyedAndTheRestAsBefore() {
        var house = sealer(settings(true));
        house.keyrings().create("CH-000001");
        house.keyrings().create("CH-000002");
        var gone = house.sealer().seal(PLACE, WORDS);
        var other = new Place("CH-000002", "reply", "1");
        var stays = house.sealer().seal(other, WORDS);

        house.keyrings().destroy("CH-000001");

        for (var later : new House[] {house, sealer(settings(false))}) {
            assertThatThrownBy(() -> later.sealer().open(PLACE, gone))
                    .isInstanceOf(KeyDestroyed.class)
                    .hasMessageContaining("CH-000001");
            assertThatThrownBy(() -> later.keyrings().create("CH-000001")).isInstanceOf(KeyDestroyed.class);
            assertThat(later.sealer().open(other, stays)).isEqualTo(WORDS);
        }
        assertThat(keys.resolve("CH-000001.keyset.json")).doesNotExist();
    }

    private record House(Keyrings keyrings, Sealer sealer) {}

    private House sealer(KeySettings settings) {
        var keyrings = new Keyrings(store, MasterKeys.at(settings, store));
        return new House(keyrings, new Sealer(keyrings));
    }

    private KeySettings settings(boolean make) {
        return new KeySettings(keys.toString(), "file:" + keys.resolve("master.json"), make);
    }
}
