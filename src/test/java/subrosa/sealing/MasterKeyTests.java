package subrosa.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing starts with a master key that is missing or wrong, and none is made in the place of one that was lost. */
class MasterKeyTests {

    private static final Place PLACE = new Place("CH-000001", "reply", "1");
    private static final Instant NOW = Instant.parse("1993-01-20T09:00:00Z");
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
                new KeySettings(elsewhere.toString(), "file:" + elsewhere.resolve("other.json"), true, null),
                new KeysInFolder(elsewhere, "LIVE"));
        Files.copy(
                elsewhere.resolve("other.json"),
                keys.resolve("master.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> sealer(settings(false)))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("not the key that this key store was made with");
    }

    /** Else any key would do, and what it seals would not open with the right one. */
    @Test
    void refusesAStoreWhoseMarkIsGone() throws IOException {
        sealer(settings(true)).keyrings().create("CH-000001");
        Files.delete(keys.resolve("0-master.keyset.json"));
        assertThatThrownBy(() -> sealer(settings(false)))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("0-master.keyset.json is missing");
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
        assertThatThrownBy(() -> sealer(new KeySettings(keys.toString(), "environment:NOT_SET_ANYWHERE", false, null)))
                .hasMessageContaining("NOT_SET_ANYWHERE")
                .hasMessageContaining("not set");
        assertThatThrownBy(() -> sealer(new KeySettings(keys.toString(), "kms:vault://one", false, null)))
                .hasMessageContaining("vault://one");
        assertThatThrownBy(() -> sealer(new KeySettings(keys.toString(), "sub-rosa", false, null)))
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

        assertThat(house.keyrings().destroy("CH-000001", "DC-000001", NOW)).isEqualTo(NOW);

        for (var later : new House[] {house, sealer(settings(false))}) {
            assertThatThrownBy(() -> later.sealer().open(PLACE, gone))
                    .isInstanceOf(KeyDestroyed.class)
                    .hasMessageContaining("CH-000001")
                    .hasMessageContaining("DC-000001");
            assertThatThrownBy(() -> later.keyrings().create("CH-000001")).isInstanceOf(KeyDestroyed.class);
            assertThat(later.sealer().open(other, stays)).isEqualTo(WORDS);
        }
        assertThat(keys.resolve("CH-000001.keyset.json")).doesNotExist();
    }

    @Test
    void staysDestroyedWhoeverDestroysItOnceMoreOrPutsAnOldCopyBack() throws IOException {
        var house = sealer(settings(true));
        house.keyrings().create("CH-000001");
        var gone = house.sealer().seal(PLACE, WORDS);
        var keyset = keys.resolve("CH-000001.keyset.json");
        var copy = Files.readString(keyset);
        house.keyrings().destroy("CH-000001", "DC-000001", NOW);
        Files.writeString(keyset, copy);

        assertThatThrownBy(() -> sealer(settings(false)).sealer().open(PLACE, gone))
                .isInstanceOf(KeyDestroyed.class);
        assertThat(sealer(settings(false)).keyrings().destroy("CH-000001", "DC-000002", NOW.plusSeconds(60)))
                .as("when it first was")
                .isEqualTo(NOW);
        assertThat(keyset).doesNotExist();
    }

    @Test
    void makesTheKeyOfTheHouseOnceAndNoneInThePlaceOfOneThatWasLost() throws IOException {
        var house = sealer(settings(true));
        var place = new Place(Place.HOUSE, "disposal", "DC-000001");
        house.keyrings().needHouse(() -> false);
        var sealed = house.sealer().seal(place, WORDS);
        sealer(settings(false)).keyrings().needHouse(() -> false);

        assertThat(sealer(settings(false)).sealer().open(place, sealed)).isEqualTo(WORDS);
        Files.delete(keys.resolve("house.keyset.json"));
        assertThatThrownBy(() -> sealer(settings(false)).keyrings().needHouse(() -> true))
                .isInstanceOf(KeyMissing.class);
    }

    @Test
    void writesAFileOnceWhoeverElseWouldAtTheSameMoment() throws Exception {
        for (int round = 0; round < 20; round++) {
            var file = keys.resolve("first-" + round);
            var go = new CountDownLatch(1);
            var written = new ConcurrentLinkedQueue<String>();
            var writers = Stream.of("one", "two", "three")
                    .map(name -> CompletableFuture.runAsync(() -> {
                        try {
                            go.await();
                        } catch (InterruptedException e) {
                            throw new AssertionError(e);
                        }
                        if (PrivateFiles.writeFirst(file, name)) written.add(name);
                    }))
                    .toList();
            go.countDown();
            writers.forEach(CompletableFuture::join);

            assertThat(written).containsExactly(Files.readString(file));
        }
    }

    @Test
    void wrapsEverythingAnewUnderAMasterKeyThatFollowsAnother() throws IOException {
        var before = sealer(settings(true));
        before.keyrings().create("CH-000001");
        before.keyrings().create("CH-000002");
        var sealed = before.sealer().seal(PLACE, WORDS);

        assertThat(sealer(followed(true)).sealer().open(PLACE, sealed)).isEqualTo(WORDS);

        assertThatThrownBy(() -> sealer(settings(false)))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("not the key that this key store was made with");
        assertThat(sealer(followed(false)).sealer().open(PLACE, sealed)).isEqualTo(WORDS);
        assertThat(sealer(next(false, null)).sealer().open(PLACE, sealed)).isEqualTo(WORDS);
    }

    @Test
    void goesOnWhereItStoppedBetweenTwoMasterKeys() throws IOException {
        var before = sealer(settings(true));
        before.keyrings().create("CH-000001");
        before.keyrings().create("CH-000002");
        var sealed = before.sealer().seal(PLACE, WORDS);
        var mark = Files.readString(keys.resolve("0-master.keyset.json"));
        var second = Files.readString(keys.resolve("CH-000002.keyset.json"));
        sealer(followed(true));
        Files.writeString(keys.resolve("0-master.keyset.json"), mark);
        Files.writeString(keys.resolve("CH-000002.keyset.json"), second);

        var after = sealer(followed(false));

        assertThat(after.sealer().open(PLACE, sealed)).isEqualTo(WORDS);
        after.sealer().seal(new Place("CH-000002", "reply", "1"), WORDS);
        assertThat(sealer(next(false, null)).sealer().open(PLACE, sealed)).isEqualTo(WORDS);
    }

    /** What followed another is not made anew either, nor in the place of one that somebody only says was there. */
    @Test
    void makesNoFollowerOfAKeyThatIsNotTheStores(@TempDir Path elsewhere) throws IOException {
        sealer(settings(true));
        var other = elsewhere.resolve("other.json");
        MasterKeys.at(
                new KeySettings(elsewhere.toString(), "file:" + other, true, null),
                new KeysInFolder(elsewhere, "LIVE"));

        assertThatThrownBy(() -> sealer(next(true, "file:" + other)))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("no such file");
        assertThat(keys.resolve("next.json")).doesNotExist();
    }

    /** A node changes keys while another destroys them. */
    @Test
    void bringsNoKeyBackThatIsDestroyedWhileItIsChanged() {
        var house = sealer(settings(true));
        house.keyrings().create("CH-000001");
        var gone = house.sealer().seal(PLACE, WORDS);
        var slow = new SlowStore(store, () -> house.keyrings().destroy("CH-000001", "DC-000001", NOW));
        var changing = new Keyrings(slow, MasterKeys.at(settings(false), store));

        assertThatThrownBy(() -> changing.add("CH-000001", 4711)).isInstanceOf(KeyDestroyed.class);

        assertThat(keys.resolve("CH-000001.keyset.json")).doesNotExist();
        assertThatThrownBy(() -> sealer(settings(false)).sealer().open(PLACE, gone))
                .isInstanceOf(KeyDestroyed.class);
    }

    /** Something comes between what is read and what is written. */
    private record SlowStore(KeyStore store, Runnable between) implements KeyStore {
        @Override
        public Optional<String> find(String compartment) {
            return store.find(compartment);
        }

        @Override
        public void put(String compartment, String wrapped) {
            between.run();
            store.put(compartment, wrapped);
        }

        @Override
        public boolean putFirst(String compartment, String wrapped) {
            return store.putFirst(compartment, wrapped);
        }

        @Override
        public void remove(String compartment) {
            store.remove(compartment);
        }

        @Override
        public void destroy(String compartment, String remember) {
            store.destroy(compartment, remember);
        }

        @Override
        public Optional<String> destroyed(String compartment) {
            return store.destroyed(compartment);
        }

        @Override
        public List<String> names() {
            return store.names();
        }
    }

    private record House(Keyrings keyrings, Sealer sealer) {}

    private House sealer(KeySettings settings) {
        var keyrings = new Keyrings(store, MasterKeys.at(settings, store));
        return new House(keyrings, new Sealer(keyrings));
    }

    private KeySettings followed(boolean make) {
        return next(make, "file:" + keys.resolve("master.json"));
    }

    private KeySettings next(boolean make, @Nullable String former) {
        return new KeySettings(keys.toString(), "file:" + keys.resolve("next.json"), make, former);
    }

    private KeySettings settings(boolean make) {
        return new KeySettings(keys.toString(), "file:" + keys.resolve("master.json"), make, null);
    }
}
