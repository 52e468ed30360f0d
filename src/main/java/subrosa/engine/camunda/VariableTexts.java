package subrosa.engine.camunda;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import subrosa.sealing.KeyPrefix;
import subrosa.sealing.Place;
import subrosa.sealing.SealedRows;

/** The sealed variables that are short enough for a column of texts, in one of the engine's tables. A reference in clear begins otherwise. */
final class VariableTexts implements SealedRows {

    private final JdbcTemplate database;
    private final String table;
    private final String variable;

    /** @param variable the column of the variable's id */
    VariableTexts(JdbcTemplate database, String table, String variable) {
        this.database = database;
        this.table = table;
        this.variable = variable;
    }

    @Override
    public long count(String compartment, KeyPrefix key) {
        var count = database.queryForObject(
                "select count(*) from " + table + " where TENANT_ID_ = ? and substring(TEXT_ from 1 for 6) = ?",
                Long.class,
                compartment,
                key.text());
        return count == null ? 0 : count;
    }

    @Override
    public List<Found> find(String compartment, KeyPrefix key, @Nullable Object after, int most) {
        return database.query(
                "select ID_, " + variable + ", TEXT_ from " + table
                        + " where TENANT_ID_ = ? and substring(TEXT_ from 1 for 6) = ? and ID_ > ? order by ID_ fetch first ? rows only",
                (row, number) -> {
                    var text = row.getString(3);
                    return new Found(
                            row.getString(1),
                            new Place(compartment, SealingSerializer.VARIABLE, row.getString(2)),
                            sealed(text),
                            text);
                },
                Stream.of(compartment, key.text(), after == null ? "" : after, most)
                        .toArray());
    }

    @Override
    public boolean replace(Found found, byte[] sealed) {
        return database.update(
                        "update " + table + " set TEXT_ = ? where ID_ = ? and TEXT_ = ?",
                        Base64.getEncoder().encodeToString(sealed),
                        found.row(),
                        found.version())
                > 0;
    }

    /** What somebody changed by hand does not open, and is told by that. */
    private static byte[] sealed(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
