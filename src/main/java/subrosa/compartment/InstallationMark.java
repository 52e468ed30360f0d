package subrosa.compartment;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Marks the database with what it is for at the first start, and refuses that of the other kind at every one. */
@Component
@DependsOnDatabaseInitialization
class InstallationMark {

    InstallationMark(JdbcTemplate database, Installation installation) {
        var marks = database.queryForList("select kind from installation", String.class);
        if (marks.isEmpty()) database.update("insert into installation (id, kind) values (1, ?)", installation.kind());
        else if (!marks.contains(installation.kind())) throw new OtherInstallation("The database", marks.get(0));
    }
}
