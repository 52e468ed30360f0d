package subrosa.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import subrosa.OnTheEngine;

/** What the tables of the dossier have besides sealed contents: who recorded when, and the references by which rows are looked up. */
@OnTheEngine
class ColumnsInClearTests {

    private static final Set<String> OF_EVERY_RECORD =
            Set.of("id", "revision", "channel", "recorded_by", "recorded_at", "contents");

    private static final Map<String, Set<String>> BESIDES = Map.ofEntries(
            Map.entry("channel", Set.of("reference", "opened_by", "opened_at")),
            Map.entry("timeline_entry", Set.of("position")),
            Map.entry("mandate_clearance", Set.of("mandate")),
            Map.entry("assessment", Set.of("intermediary")),
            Map.entry("contact", Set.of("supersedes")),
            Map.entry("call_confirmation", Set.of("minuted_call")),
            Map.entry("advance_notice", Set.of("communique")),
            Map.entry("instrument", Set.of("current_version")),
            Map.entry("identity", Set.of("intermediary")),
            Map.entry("disclosure", Set.of("intermediary")),
            Map.entry("payment", Set.of("intermediary")),
            Map.entry("content_request", Set.of("answered_at", "until")),
            Map.entry("text_version", Set.of("instrument", "number")),
            Map.entry("obligation", Set.of("position")),
            Map.entry("countersignature", Set.of("opinion")),
            Map.entry("changes_review", Set.of("opinion")),
            Map.entry("draft", Set.of("task", "account", "saved_at")),
            Map.entry("disposal", Set.of("reference", "state", "standing")),
            Map.entry("consultation", Set.of("report")));

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate database;

    /** Who is inside of what, and who is away, has to be asked of the database, and is no channel's to seal. */
    @Test
    void everyEntityOfADossierIsSealed() {
        assertThat(entities.getMetamodel().getEntities())
                .extracting(entity -> entity.getJavaType())
                .filteredOn(type -> !SealedRecord.class.isAssignableFrom(type))
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("ReadIn", "ReadingGrant", "Compartment", "Absence");
    }

    @Test
    void nothingElseIsInClear() {
        var inClear = new TreeMap<String, Set<String>>();
        database.query(
                "select lower(c.table_name) as t, lower(c.column_name) as n from information_schema.columns c "
                        + "where lower(c.table_name) in "
                        + "(select lower(table_name) from information_schema.columns where lower(column_name) = 'contents')",
                row -> {
                    inClear.computeIfAbsent(row.getString("t"), table -> new TreeSet<>())
                            .add(row.getString("n"));
                });
        assertThat(inClear).hasSizeGreaterThan(50);
        inClear.forEach((table, columns) -> {
            columns.removeAll(OF_EVERY_RECORD);
            columns.removeAll(BESIDES.getOrDefault(table, Set.of()));
            // Evidence and acts are looked up by their instrument, and evidence is ordered by its position.
            columns.removeAll(Set.of("instrument", "position"));
            assertThat(columns).as(table).isEmpty();
        });
    }
}
