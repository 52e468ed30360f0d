package subrosa.engine.camunda;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import subrosa.sealing.KeyPrefix;
import subrosa.sealing.Place;
import subrosa.sealing.SealedRows;

/**
 * The sealed variables of one of the engine's tables that are kept as bytes beside it. The engine counts up a revision whenever it changes
 * them; we do not, so that whoever works with the variable at the same moment goes on.
 */
final class VariableBytes implements SealedRows {

    private final JdbcTemplate database;
    private final String variable;
    private final String where;

    /** @param variable the column of the variable's id */
    VariableBytes(JdbcTemplate database, String table, String variable) {
        this.database = database;
        this.variable = variable;
        this.where = " from " + table + " v join ACT_GE_BYTEARRAY b on b.ID_ = v.BYTEARRAY_ID_"
                + " where v.TENANT_ID_ = ? and substring(b.BYTES_ from 1 for 5) = ?";
    }

    @Override
    public long count(String compartment, KeyPrefix key) {
        var count = database.queryForObject("select count(*)" + where, Long.class, compartment, key.bytes());
        return count == null ? 0 : count;
    }

    @Override
    public List<Found> find(String compartment, KeyPrefix key, @Nullable Object after, int most) {
        return database.query(
                "select b.ID_, v." + variable + ", b.BYTES_, b.REV_" + where
                        + " and b.ID_ > ? order by b.ID_ fetch first ? rows only",
                (row, number) -> new Found(
                        row.getString(1),
                        new Place(compartment, SealingSerializer.VARIABLE, row.getString(2)),
                        row.getBytes(3),
                        row.getInt(4)),
                Stream.of(compartment, key.bytes(), after == null ? "" : after, most)
                        .toArray());
    }

    @Override
    public boolean replace(Found found, byte[] sealed) {
        return database.update(
                        "update ACT_GE_BYTEARRAY set BYTES_ = ? where ID_ = ? and REV_ = ?",
                        sealed,
                        found.row(),
                        found.version())
                > 0;
    }
}
