package subrosa.sealing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database with channels does not begin with a key store that has none of their keys. */
class KeysAreHereTests {

    private final KeySettings settings;
    private final JdbcTemplate database =
            new JdbcTemplate(new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true));

    KeysAreHereTests(@TempDir Path keys) {
        settings = new KeySettings(keys.toString(), "file:" + keys.resolve("master.json"), true, null);
    }

    @BeforeEach
    void openAChannel() {
        database.execute("create table compartment (reference varchar)");
        database.update("insert into compartment values ('CH-000001')");
    }

    @Test
    void refusesAStoreThatHasNoKey() {
        var store = store();
        assertThatThrownBy(() -> new KeysAreHere(database, store, settings))
                .isInstanceOf(KeysNotHere.class)
                .hasMessageContaining(settings.store());
    }

    @Test
    void beginsWithNothing() {
        database.update("delete from compartment");
        assertThatCode(() -> new KeysAreHere(database, store(), settings)).doesNotThrowAnyException();
    }

    @Test
    void goesOnWithTheKeysOfItsChannels() {
        var store = store();
        store.put("CH-000001", "{}");
        assertThatCode(() -> new KeysAreHere(database, store, settings)).doesNotThrowAnyException();
    }

    @Test
    void goesOnWhereEverythingWasDisposedOf() {
        var store = store();
        store.put("CH-000001", "{}");
        store.destroy("CH-000001", "DC-000001 1993-01-20T09:00:00Z");
        assertThatCode(() -> new KeysAreHere(database, store, settings)).doesNotThrowAnyException();
    }

    /** With the mark of its master key. */
    private KeyStore store() {
        var store = new KeysInFolder(Path.of(settings.store()), "LIVE");
        MasterKeys.at(settings, store);
        return store;
    }
}
