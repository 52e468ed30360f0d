package subrosa.sealing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of one table of the dossier, by what the database has of them; nothing is opened. */
final class RecordRows implements SealedRows {

    private final JdbcTemplate database;
    private final String table;
    private final String id;
    private final String compartment;

    /** @param compartment the column of the reference, or nothing where all rows are the house's */
    RecordRows(JdbcTemplate database, String table, String id, String compartment) {
        this.database = database;
        this.table = table;
        this.id = id;
        this.compartment = compartment;
    }

    @Override
    public long count(String compartment, KeyPrefix key) {
        if (isElsewhere(compartment)) return 0;
        var count = database.queryForObject(
                "select count(*) from " + table + where(), Long.class, arguments(compartment, key));
        return count == null ? 0 : count;
    }

    @Override
    public List<Found> find(String compartment, KeyPrefix key, @Nullable Object after, int most) {
        if (isElsewhere(compartment)) return List.of();
        var arguments = after == null
                ? with(arguments(compartment, key), most)
                : with(arguments(compartment, key), after, most);
        return database.query(
                "select " + id + ", contents from " + table + where() + (after == null ? "" : " and " + id + " > ?")
                        + " order by " + id + " fetch first ? rows only",
                (row, number) -> {
                    var found = row.getObject(1);
                    var sealed = row.getBytes(2);
                    return new Found(found, new Place(compartment, table, found.toString()), sealed, sealed);
                },
                arguments);
    }

    @Override
    public boolean replace(Found found, byte[] sealed) {
        return database.update(
                        "update " + table + " set contents = ? where " + id + " = ? and contents = ?",
                        sealed,
                        found.row(),
                        found.version())
                > 0;
    }

    private boolean isElsewhere(String asked) {
        return asked.equals(Place.HOUSE) != compartment.isEmpty();
    }

    private String where() {
        var begins = " where substring(contents from 1 for 5) = ?";
        return compartment.isEmpty() ? begins : begins + " and " + compartment + " = ?";
    }

    private Object[] arguments(String asked, KeyPrefix key) {
        return compartment.isEmpty() ? new Object[] {key.bytes()} : new Object[] {key.bytes(), asked};
    }

    private static Object[] with(Object[] arguments, Object... more) {
        var all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return all;
    }
}
