package subrosa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.compartment.Reader;
import subrosa.compartment.References;

/** Nothing is signed that does not go on from what was signed last, whatever stands in the database. */
@OnBothDatabases
class LastSignedTests {

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    StoredCheckpoints stored;

    @Autowired
    StoredLog storedLog;

    @Autowired
    SignatureKeys keys;

    @Autowired
    LastSigned lastSigned;

    @Autowired
    LogFile file;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcTemplate database;

    private final String chain = References.draw("CH");
    private Path remembered = Path.of("");

    @BeforeEach
    void signAReadOfTheDesk(@Autowired Compartments compartments, @Autowired Story story) {
        remembered = keys.folder().orElseThrow().resolve(LastSigned.FILE);
        story.asSystem(() -> {
            compartments.open(chain, Level.SECRET);
            compartments.readIn(chain, List.of("desk"));
            return chain;
        });
        checkpoints.make();
        deskReads();
        checkpoints.make();
    }

    @Test
    void signsNoPastThatWasPutIntoThePlaceOfWhatItSigned() {
        var checkpoint = lastRow();
        var heads = lastHeads();
        var entry = database.queryForMap("select * from audit_entry where chain = ? and number = 3", chain);
        var head = database.queryForMap("select * from audit_chain where chain = ?", chain);
        takeLastCheckpointAway();
        blamePressForTheRead();

        assertThatThrownBy(() -> checkpoints.make())
                .isInstanceOf(LastCheckpointMissing.class)
                .hasMessageContaining(remembered.toAbsolutePath().toString())
                .hasMessageContaining("no such checkpoint");
        assertThatThrownBy(this::written).as("an export").isInstanceOf(LastCheckpointMissing.class);
        deskReads();
        assertThat(numbers()).as("the house goes on").endsWith(4L);

        database.update("delete from audit_entry where chain = ? and number >= 3", chain);
        put("audit_entry", entry);
        database.update("update audit_chain set number = 3, hash = ? where chain = ?", head.get("hash"), chain);
        put("audit_checkpoint", checkpoint);
        heads.forEach(one -> put("audit_checkpoint_head", one));
        assertThat(WrittenLog.verify(written()).findings()).isEmpty();
    }

    @Test
    void signsNothingAfterACheckpointThatIsAnotherUnderItsNumber() {
        var chained = String.valueOf(database.queryForObject(
                "select hash from audit_checkpoint_head where chain = ? and number = 3", String.class, chain));
        database.update(
                "update audit_checkpoint_head set hash = ? where chain = ? and number = 3", Hash.OF_NOTHING, chain);
        deskReads();

        assertThatThrownBy(() -> checkpoints.make())
                .isInstanceOf(LastCheckpointMissing.class)
                .hasMessageContaining("has another");

        database.update("update audit_checkpoint_head set hash = ? where chain = ? and number = 3", chained, chain);
        assertThat(checkpoints.make()).isTrue();
    }

    /** Another node signed meanwhile, or the program stopped before it had written its own down. */
    @Test
    void goesOnFromACheckpointThatWasMadeAfterTheOneThatItRemembers() throws IOException {
        var before = Files.readString(remembered);
        deskReads();
        checkpoints.make();
        Files.writeString(remembered, before);
        deskReads();

        assertThat(checkpoints.make()).isTrue();
        assertThat(Files.readString(remembered))
                .isEqualTo(lastRow().get("number") + " " + lastRow().get("hash") + "\n");
        assertThat(WrittenLog.verify(written()).findings()).isEmpty();
    }

    @Test
    void goesOnFromABackupOnlyWhereItsOperatorSaysSoAndTheLogShowsIt() throws IOException {
        var earlier = LogVerification.checkpointsOf(new ByteArrayInputStream(written()));
        takeLastCheckpointAway();
        database.update("delete from audit_entry where chain = ? and number = 3", chain);
        database.update(
                "update audit_chain set number = 2, hash = (select hash from audit_entry where chain = ? and number = 2) where chain = ?",
                chain,
                chain);
        deskReads();
        assertThatThrownBy(() -> checkpoints.make()).isInstanceOf(LastCheckpointMissing.class);

        Files.delete(remembered);

        assertThat(checkpoints.make()).isTrue();
        assertThat(storedLog.last(Entry.HOUSE))
                .hasValueSatisfying(entry -> assertThat(entry.act() + " " + entry.what() + " " + entry.why())
                        .isEqualTo("KEY log-signature last-checkpoint-unknown"));
        assertThat(WrittenLog.verify(written()).findings()).isEmpty();
        assertThat(LogVerification.verify(new ByteArrayInputStream(written()), null, earlier)
                        .findings())
                .as("since the earlier file")
                .anySatisfy(one -> assertThat(one.toString()).contains("another than that of the earlier file"));
        assertThat(checkpoints.make()).as("says it once").isFalse();
    }

    @Test
    void refusesWhatSaysNothingAndLetsNobodyElseReadIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(remembered)))
                .isEqualTo("rw-------");
        var content = Files.readString(remembered);
        Files.writeString(remembered, "lost\n");

        assertThatThrownBy(() -> checkpoints.make())
                .isInstanceOf(LastCheckpointMissing.class)
                .hasMessageContaining("cannot be read");

        Files.writeString(remembered, content);
    }

    @Test
    void signsAgainWhereAnotherMadeTheSameCheckpointAtThatMoment(
            @Autowired Clock clock, @Autowired PlatformTransactionManager transactions) {
        var faster = new StoredCheckpoints(database) {
            private boolean asked;

            @Override
            List<Head> moved() {
                var moved = super.moved();
                if (!asked) {
                    asked = true;
                    assertThat(checkpoints.make()).isTrue();
                    deskReads();
                }
                return moved;
            }
        };
        deskReads();

        assertThat(new Checkpoints(faster, storedLog, keys, lastSigned, clock, transactions).make())
                .isTrue();

        assertThat(stored.moved()).isEmpty();
        assertThat(WrittenLog.verify(written()).findings()).isEmpty();
    }

    private void deskReads() {
        log.record(List.of(EntryDraft.of(Errand.current(), chain, "desk", Act.READ, Entry.DONE)));
    }

    /** As somebody does who has the database and no key: the hash is right. */
    private void blamePressForTheRead() {
        var second = new Head(
                chain,
                2,
                String.valueOf(database.queryForObject(
                        "select hash from audit_entry where chain = ? and number = 2", String.class, chain)));
        var at = storedLog.last(chain).orElseThrow().at();
        var written = Entry.after(second, EntryDraft.of(Errand.current(), chain, "press", Act.READ, Entry.DONE), at);
        database.update(
                "update audit_entry set account = 'press', hash = ? where chain = ? and number = 3",
                written.hash(),
                chain);
        database.update("update audit_chain set hash = ? where chain = ?", written.hash(), chain);
    }

    private void takeLastCheckpointAway() {
        var last = lastRow().get("number");
        database.update("delete from audit_checkpoint_head where checkpoint = ?", last);
        database.update("delete from audit_checkpoint where number = ?", last);
    }

    private Map<String, Object> lastRow() {
        return database.queryForMap(
                "select * from audit_checkpoint where number = (select max(number) from audit_checkpoint)");
    }

    private List<Map<String, Object>> lastHeads() {
        return database.queryForList(
                "select * from audit_checkpoint_head where checkpoint = (select max(number) from audit_checkpoint)");
    }

    private List<Long> numbers() {
        return database.queryForList(
                "select number from audit_entry where chain = ? order by number", Long.class, chain);
    }

    private void put(String table, Map<String, Object> row) {
        var columns = List.copyOf(row.keySet());
        database.update(
                "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                        + String.join(", ", columns.stream().map(one -> "?").toList()) + ")",
                columns.stream().map(row::get).toArray());
    }

    private byte[] written() {
        var bytes = new ByteArrayOutputStream();
        CurrentReader.runAs(Reader.system(), () -> file.write(bytes));
        return bytes.toByteArray();
    }
}
