package subrosa.sealing;

import java.util.List;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Refuses a key store that has no key where the database has channels: it is another's, or was not brought along. New keys would go there, and a
 * disposal would be certified whose key lives on elsewhere.
 */
@Component
@DependsOnDatabaseInitialization
class KeysAreHere {

    /** @throws KeysNotHere when there is none */
    KeysAreHere(JdbcTemplate database, KeyStore store, KeySettings settings) {
        var folder = settings.folder();
        if (folder == null || !store.names().stream().allMatch(MasterKeys.MARK::equals)) return;
        if (compartments(database).stream().anyMatch(one -> store.destroyed(one).isEmpty()))
            throw new KeysNotHere(settings.store());
    }

    private static List<String> compartments(JdbcTemplate database) {
        return database.queryForList("select reference from compartment", String.class);
    }
}
