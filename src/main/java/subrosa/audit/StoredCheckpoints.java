package subrosa.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Checkpoints in the database: added and read, like entries. */
@Repository
class StoredCheckpoints {

    private final JdbcTemplate database;

    StoredCheckpoints(JdbcTemplate database) {
        this.database = database;
    }

    Optional<Checkpoint> last() {
        return database
                .query("select * from audit_checkpoint order by number desc fetch first 1 rows only", this::checkpoint)
                .stream()
                .findFirst();
    }

    Optional<Checkpoint> find(long number) {
        return database.query("select * from audit_checkpoint where number = ?", this::checkpoint, number).stream()
                .findFirst();
    }

    /** The chains that have gone on since the last checkpoint that names them. */
    List<Head> moved() {
        return database
                .query(
                        """
                        select c.chain, c.number, c.hash from audit_chain c
                        where c.number > coalesce(
                            (select max(h.number) from audit_checkpoint_head h where h.chain = c.chain), 0)""",
                        (row, index) -> StoredLog.head(row))
                .stream()
                .sorted(Head.BY_CHAIN)
                .toList();
    }

    /** Where each chain stood at the last checkpoint that names it, up to this one. */
    List<Head> heads(long checkpoint) {
        return database
                .query(
                        """
                        select h.chain, h.number, h.hash from audit_checkpoint_head h
                        join (select chain, max(checkpoint) as latest from audit_checkpoint_head
                              where checkpoint <= ? group by chain) l
                        on l.chain = h.chain and l.latest = h.checkpoint""",
                        (row, index) -> StoredLog.head(row),
                        checkpoint)
                .stream()
                .sorted(Head.BY_CHAIN)
                .toList();
    }

    void add(Checkpoint checkpoint) {
        database.update(
                """
                insert into audit_checkpoint (number, made_at, signed_with, previous, hash, signature)
                values (?, ?, ?, ?, ?, ?)""",
                checkpoint.number(),
                StoredLog.utc(checkpoint.at()),
                checkpoint.signedWith(),
                checkpoint.previous(),
                checkpoint.hash(),
                checkpoint.signature());
        database.batchUpdate(
                "insert into audit_checkpoint_head (checkpoint, chain, number, hash) values (?, ?, ?, ?)",
                checkpoint.heads().stream()
                        .map(head -> new Object[] {checkpoint.number(), head.chain(), head.number(), head.hash()})
                        .toList());
    }

    void read(long last, Consumer<Checkpoint> reader) {
        database.query("select * from audit_checkpoint where number <= ? order by number", this::checkpoint, last)
                .forEach(reader);
    }

    private Checkpoint checkpoint(ResultSet row, int index) throws SQLException {
        var number = row.getLong("number");
        return new Checkpoint(
                number,
                StoredLog.instant(row, "made_at"),
                row.getString("signed_with"),
                row.getString("previous"),
                headsNamedBy(number),
                row.getString("hash"),
                row.getString("signature"));
    }

    private List<Head> headsNamedBy(long checkpoint) {
        return database
                .query(
                        "select chain, number, hash from audit_checkpoint_head where checkpoint = ?",
                        (row, index) -> StoredLog.head(row),
                        checkpoint)
                .stream()
                .sorted(Head.BY_CHAIN)
                .toList();
    }
}
