package subrosa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.compartment.Reader;
import subrosa.compartment.References;

/** What is done in a compartment is in its chain, with the work or not at all; and what is done to the chain is found. */
@OnBothDatabases
class AuditTrailTests {

    @Autowired
    Compartments compartments;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    SignatureKeys keys;

    @Autowired
    LogFile file;

    @Autowired
    AuditLog log;

    @Autowired
    Story story;

    @Autowired
    JdbcTemplate database;

    private final String chain = References.draw("CH");
    private TransactionTemplate transaction;

    @BeforeEach
    void readTheDeskIn(@Autowired PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        Errand.on(
                "openChannel",
                () -> story.asSystem(() -> {
                    compartments.open(chain, Level.SECRET);
                    compartments.readIn(chain, List.of("desk"));
                    return chain;
                }));
    }

    @Test
    void logsAReadInWithTheWorkItWasPartOf() {
        assertThat(entries())
                .containsExactly("1 system WRITE openChannel null DONE", "2 system READ_IN openChannel desk DONE");
    }

    @Test
    void logsWorkOnceWithTheNameOfItsErrandAndWhatItConcerns() {
        Errand.on(
                "POST /api/tasks/{id}/completion",
                () -> story.as("desk", () -> {
                    Errand.concerns("4711");
                    compartments.requireInside(chain);
                    return Errand.on("draftMandate", () -> {
                        compartments.requireInside(chain);
                        return chain;
                    });
                }));

        assertThat(entries()).last().isEqualTo("3 desk WRITE POST /api/tasks/{id}/completion 4711 draftMandate DONE");
    }

    @Test
    void logsWorkOfTheSystemUnderItsOwnName() {
        Errand.on(
                "noteOverdue",
                () -> story.asSystem(() -> {
                    compartments.requireInside(chain);
                    return chain;
                }));

        assertThat(entries()).last().isEqualTo("3 system WRITE noteOverdue null DONE");
    }

    @Test
    void logsNoWorkThatWasRolledBack() {
        CurrentReader.runAs(
                Reader.system(),
                () -> transaction.executeWithoutResult(status -> {
                    compartments.readIn(chain, List.of("press"));
                    status.setRollbackOnly();
                }));

        assertThat(entries()).hasSize(2);
    }

    @Test
    void letsNoWorkPassThatCannotBeLogged() {
        // The head of the chain stands where an entry is already.
        database.update("update audit_chain set number = 1 where chain = ?", chain);

        assertThatThrownBy(() -> story.asSystem(() -> {
                    compartments.readIn(chain, List.of("press"));
                    return chain;
                }))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(story.asSystem(() -> compartments.readersOf(chain))).containsExactly("desk");
        database.update("update audit_chain set number = 2 where chain = ?", chain);
    }

    @Test
    void keepsWhatIsRecordedAloneWhateverBecomesOfTheWork() {
        var refused = EntryDraft.of(Errand.current(), Entry.HOUSE, "desk", Act.REFUSED, "MandateExpired")
                .inChainAskedFor(chain);
        CurrentReader.runAs(
                Reader.system(),
                () -> transaction.executeWithoutResult(status -> {
                    log.record(List.of(refused));
                    status.setRollbackOnly();
                }));

        assertThat(entries()).last().isEqualTo("3 desk REFUSED unnamed null MandateExpired");
    }

    @Test
    void putsARefusalOfWhatIsAbsentIntoTheChainOfTheHouse() {
        var absent = References.draw("CH");
        log.record(List.of(EntryDraft.of(Errand.current(), Entry.HOUSE, absent, Act.REFUSED, "NotKnown")
                .inChainAskedFor(absent)));

        assertThat(database.queryForList("select chain from audit_entry where account = ?", String.class, absent))
                .containsExactly(Entry.HOUSE);
        assertThat(database.queryForList("select chain from audit_chain where chain = ?", String.class, absent))
                .isEmpty();
    }

    @Test
    void givesEachEntryOfManyWritersItsPlace() throws Exception {
        var second = References.draw("CH");
        story.asSystem(() -> {
            compartments.open(second, Level.SECRET);
            compartments.readIn(second, List.of("desk"));
            return second;
        });
        int writers = 4;
        int each = 25;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Void>> work = IntStream.range(0, writers)
                    .<Callable<Void>>mapToObj(writer -> () -> {
                        for (int i = 0; i < each; i++) {
                            var draft = EntryDraft.of(Errand.current(), chain, "desk", Act.READ, Entry.DONE);
                            // In another order than that of their names, as it comes.
                            var other = EntryDraft.of(Errand.current(), second, "desk", Act.READ, Entry.DONE);
                            log.record(writer % 2 == 0 ? List.of(draft, other) : List.of(other, draft));
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> one : threads.invokeAll(work)) one.get();
        } finally {
            threads.shutdown();
        }

        for (var written : List.of(chain, second))
            assertThat(database.queryForList(
                            "select number from audit_entry where chain = ? order by number", Long.class, written))
                    .hasSize(writers * each + 2)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .last()
                    .isEqualTo(writers * each + 2L);
        checkpoints.make();
        assertThat(findings()).isEmpty();
    }

    @Test
    void signsOnlyWhenSomethingWasLogged() {
        checkpoints.make();

        assertThat(checkpoints.make()).isFalse();
        log.record(List.of(EntryDraft.of(Errand.current(), chain, "desk", Act.READ, Entry.DONE)));
        assertThat(checkpoints.make()).isTrue();
        assertThat(findings()).isEmpty();
    }

    @Test
    void findsARowThatWasUpdatedByHand() {
        checkpoints.make();
        changed("update audit_entry set account = 'press' where chain = ? and number = 2", chain);

        assertThat(findings())
                .singleElement()
                .asString()
                .endsWith(": " + chain + " no. 2: was changed: its hash is another's.");
        database.update("update audit_entry set account = 'system' where chain = ? and number = 2", chain);
    }

    @Test
    void findsARowThatWasMovedInTimeByHand() {
        checkpoints.make();
        var at = database.queryForMap("select happened_at from audit_entry where chain = ? and number = 1", chain)
                .get("happened_at");
        changed("update audit_entry set happened_at = happened_at + interval '1' second where chain = ?", chain);

        assertThat(findings()).hasSize(2);
        database.update("update audit_entry set happened_at = ? where chain = ?", at, chain);
        assertThat(findings()).isEmpty();
    }

    @Test
    void findsRowsThatWereDeletedByHand() {
        checkpoints.make();
        var row = database.queryForMap("select * from audit_entry where chain = ? and number = 2", chain);
        changed("delete from audit_entry where chain = ? and number = 2", chain);
        assertThat(findings()).first().asString().endsWith(": " + chain + " no. 2: is missing.");

        put(row);
        assertThat(findings()).isEmpty();
    }

    @Test
    void findsRowsThatChangedPlacesByHand() {
        checkpoints.make();
        swapFirstTwo();
        assertThat(findings()).anySatisfy(one -> assertThat(one.toString()).contains(chain + " no. 1: was changed"));

        swapFirstTwo();
        assertThat(findings()).isEmpty();
    }

    @Test
    void findsARowThatWasAddedByHand() throws IOException {
        checkpoints.make();
        var row = database.queryForMap("select * from audit_entry where chain = ? and number = 2", chain);
        row.put("number", 3L);
        put(row);
        database.update("update audit_chain set number = 3 where chain = ?", chain);
        checkpoints.make();

        assertThat(findings()).anySatisfy(one -> assertThat(one.toString()).contains(chain + " no. 3: was changed"));
        // What was signed stays signed: the next tests would find it too.
        forget();
    }

    private void swapFirstTwo() {
        changed("update audit_entry set number = 99 where chain = ? and number = 1", chain);
        changed("update audit_entry set number = 1 where chain = ? and number = 2", chain);
        changed("update audit_entry set number = 2 where chain = ? and number = 99", chain);
    }

    private void put(Map<String, Object> row) {
        var columns = List.copyOf(row.keySet());
        database.update(
                "insert into audit_entry (" + String.join(", ", columns) + ") values ("
                        + String.join(", ", columns.stream().map(one -> "?").toList()) + ")",
                columns.stream().map(row::get).toArray());
    }

    /** All tests share the log. */
    private void forget() throws IOException {
        Files.delete(keys.folder().orElseThrow().resolve(LastSigned.FILE));
        database.update(
                "delete from audit_checkpoint_head where checkpoint = (select max(number) from audit_checkpoint)");
        database.update("delete from audit_checkpoint where number = (select max(number) from audit_checkpoint)");
        database.update("delete from audit_entry where chain = ? and number = 3", chain);
        database.update(
                "update audit_chain set number = 2, hash = (select hash from audit_entry where chain = ? and number = 2) where chain = ?",
                chain,
                chain);
        checkpoints.make();
    }

    private void changed(String sql, Object... values) {
        assertThat(database.update(sql, values)).isPositive();
    }

    private List<Finding> findings() {
        var bytes = new ByteArrayOutputStream();
        CurrentReader.runAs(Reader.system(), () -> file.write(bytes));
        return WrittenLog.verify(bytes.toByteArray()).findings();
    }

    private List<String> entries() {
        return database.query(
                "select * from audit_entry where chain = ? order by number",
                (row, index) -> row.getLong("number") + " " + row.getString("account") + " " + row.getString("act")
                        + " " + row.getString("what") + " " + row.getString("about") + " "
                        + row.getString("outcome"),
                chain);
    }
}
