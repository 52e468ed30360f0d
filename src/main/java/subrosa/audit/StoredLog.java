package subrosa.audit;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log in the database: entries are added and read; there is no way here to change one or to take one away.
 *
 * <p>Whoever adds to a chain holds its head until the transaction ends, and takes several heads in the order of their names: two that add to
 * the same chains wait for each other and never for ever.
 */
@Repository
class StoredLog {

    private static final int FETCH = 1000;

    private final JdbcTemplate database;
    private final NamedParameterJdbcTemplate named;
    private final EntityManager entities;
    private final Clock clock;

    StoredLog(JdbcTemplate database, EntityManager entities, Clock clock) {
        this.database = database;
        this.named = new NamedParameterJdbcTemplate(database);
        this.entities = entities;
        this.clock = clock;
    }

    /** What is not written yet is written first: nothing is locked after the heads, so they are held for the length of a commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    void appendLast(Collection<EntryDraft> drafts) {
        entities.flush();
        append(drafts);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void appendAlone(Collection<EntryDraft> drafts) {
        append(drafts);
    }

    private void append(Collection<EntryDraft> drafts) {
        var heads = held(drafts);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entries = new ArrayList<Entry>();
        var moved = new TreeMap<String, Head>();
        for (var draft : drafts) {
            var chain = draft.asked() && !heads.containsKey(draft.chain()) ? Entry.HOUSE : draft.chain();
            var head = moved.getOrDefault(chain, heads.get(chain));
            var entry = Entry.after(head == null ? begin(chain) : head, draft, at);
            entries.add(entry);
            moved.put(chain, entry.head());
        }
        insert(entries);
        database.batchUpdate(
                "update audit_chain set number = ?, hash = ? where chain = ?",
                moved.values().stream()
                        .map(head -> new Object[] {head.number(), head.hash(), head.chain()})
                        .toList());
    }

    private Map<String, Head> held(Collection<EntryDraft> drafts) {
        var chains = new TreeSet<String>();
        for (var draft : drafts) {
            chains.add(draft.chain());
            if (draft.asked()) chains.add(Entry.HOUSE);
        }
        var heads = new HashMap<String, Head>();
        named.query(
                "select chain, number, hash from audit_chain where chain in (:chains) order by chain for update",
                Map.of("chains", chains),
                row -> {
                    heads.put(row.getString("chain"), head(row));
                });
        return heads;
    }

    private Head begin(String chain) {
        database.update("insert into audit_chain (chain, number, hash) values (?, 0, ?)", chain, Hash.OF_NOTHING);
        return new Head(chain, 0, Hash.OF_NOTHING);
    }

    private void insert(List<Entry> entries) {
        database.batchUpdate(
                """
                insert into audit_entry
                (chain, number, happened_at, account, act, what, about, why, device, outcome, previous, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                entries.stream()
                        .map(entry -> new Object[] {
                            entry.chain(),
                            entry.number(),
                            utc(entry.at()),
                            entry.account(),
                            entry.act(),
                            entry.what(),
                            entry.about(),
                            entry.why(),
                            entry.device(),
                            entry.outcome(),
                            entry.previous(),
                            entry.hash()
                        })
                        .toList());
    }

    /** Whether somebody ever signed in by that name. */
    @Transactional(readOnly = true)
    boolean hasSignedIn(String account) {
        return !database.queryForList(
                        "select number from audit_entry where account = ? and act = ? fetch first 1 rows only",
                        Long.class,
                        account,
                        Act.SIGN_IN.name())
                .isEmpty();
    }

    /** The entries of a chain in their order, up to a number; one after the other, however many there are. */
    @Transactional(propagation = Propagation.MANDATORY)
    void read(String chain, long last, Consumer<Entry> reader) {
        var streaming = new JdbcTemplate(database.getDataSource());
        streaming.setFetchSize(FETCH);
        streaming.query(
                "select * from audit_entry where chain = ? and number <= ? order by number",
                row -> {
                    reader.accept(entry(row));
                },
                chain,
                last);
    }

    /** The latest first; those of one instant by chain and number. */
    @Transactional(readOnly = true)
    List<Entry> find(LogQuery query, LogQuery.@Nullable Place after, int most) {
        var values = new ArrayList<Object>();
        var conditions = query.conditions(values);
        if (after != null) {
            conditions += " and (happened_at, chain, number) < (?, ?, ?)";
            values.addAll(List.of(utc(after.at()), after.chain(), after.number()));
        }
        values.add(most);
        return database.query(
                "select * from audit_entry where " + conditions
                        + " order by happened_at desc, chain desc, number desc fetch first ? rows only",
                (row, index) -> entry(row),
                values.toArray());
    }

    @Transactional(readOnly = true)
    Optional<Entry> last(String chain) {
        return database
                .query(
                        "select * from audit_entry where chain = ? order by number desc fetch first 1 rows only",
                        (row, index) -> entry(row),
                        chain)
                .stream()
                .findFirst();
    }

    @Transactional(readOnly = true)
    Map<String, Entry> lastOf(Collection<String> chains) {
        var last = new HashMap<String, Entry>();
        if (chains.isEmpty()) return last;
        named.query(
                """
                select e.* from audit_chain c
                join audit_entry e on e.chain = c.chain and e.number = c.number where c.chain in (:chains)""",
                Map.of("chains", chains),
                row -> {
                    var entry = entry(row);
                    last.put(entry.chain(), entry);
                });
        return last;
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("chain"),
                row.getLong("number"),
                instant(row, "happened_at"),
                row.getString("account"),
                row.getString("act"),
                row.getString("what"),
                row.getString("about"),
                row.getString("why"),
                row.getString("device"),
                row.getString("outcome"),
                row.getString("previous"),
                row.getString("hash"));
    }

    static Head head(ResultSet row) throws SQLException {
        return new Head(row.getString("chain"), row.getLong("number"), row.getString("hash"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
