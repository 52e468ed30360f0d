package subrosa.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rotations in the database, so that they go on after a stop. There is no substance in them. */
@Repository
class StoredRotations {

    private final JdbcTemplate database;

    StoredRotations(JdbcTemplate database) {
        this.database = database;
    }

    void add(List<Rotation> begun) {
        database.batchUpdate(
                """
                insert into key_rotation
                (reference, compartment, standing, key_id, phase, phase_since, started_by, started_at, total, remaining)
                values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0)""",
                begun.stream()
                        .map(one -> new Object[] {
                            one.reference(),
                            one.compartment(),
                            one.compartment(),
                            one.keyId(),
                            one.phase().name(),
                            utc(one.phaseSince()),
                            one.startedBy(),
                            utc(one.startedAt())
                        })
                        .toList());
    }

    /** Those under way, the oldest first. */
    List<Rotation> standing() {
        return database.query(
                "select * from key_rotation where standing is not null order by started_at, reference",
                (row, number) -> rotation(row));
    }

    /** All, the latest first. */
    List<Rotation> every() {
        return database.query(
                "select * from key_rotation order by started_at desc, compartment, reference",
                (row, number) -> rotation(row));
    }

    /** Whoever else would take the next step waits until this transaction is over. */
    Rotation held(String reference) {
        return database.query(
                        "select * from key_rotation where reference = ? for update",
                        (row, number) -> rotation(row),
                        reference)
                .get(0);
    }

    void enter(Rotation rotation, RotationPhase phase, Instant at) {
        var over = phase == RotationPhase.DONE || phase == RotationPhase.ENDED;
        database.update(
                "update key_rotation set phase = ?, phase_since = ?, standing = ?, finished_at = ? where reference = ?",
                phase.name(),
                utc(at),
                over ? null : rotation.compartment(),
                over ? utc(at) : null,
                rotation.reference());
    }

    void count(Rotation rotation, long total, long remaining) {
        database.update(
                "update key_rotation set total = ?, remaining = ? where reference = ?",
                total,
                remaining,
                rotation.reference());
    }

    void progress(Rotation rotation, long done) {
        database.update(
                "update key_rotation set remaining = remaining - ? where reference = ? and remaining >= ?",
                done,
                rotation.reference(),
                done);
    }

    private static Rotation rotation(ResultSet row) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Rotation(
                row.getString("reference"),
                row.getString("compartment"),
                row.getInt("key_id"),
                RotationPhase.valueOf(row.getString("phase")),
                row.getObject("phase_since", OffsetDateTime.class).toInstant(),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("total"),
                row.getLong("remaining"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
