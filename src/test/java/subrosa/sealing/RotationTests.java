package subrosa.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import subrosa.Books;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.audit.Act;
import subrosa.audit.AuditLog;
import subrosa.audit.Entry;
import subrosa.audit.LogQuery;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.engine.Accounts;
import subrosa.engine.MovableClock;
import subrosa.engine.camunda.CompartmentTenants;
import subrosa.scenario.Oslo;

/** Keys are exchanged while the house works: everything opens before, during and after, and the old key goes when it is needed no more. */
@OnBothDatabases
class RotationTests {

    @Autowired
    Rotations rotations;

    @Autowired
    Keyrings keyrings;

    @Autowired
    Kept kept;

    @Autowired
    Sealer sealer;

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Autowired
    Books books;

    @Autowired
    Channels channels;

    @Autowired
    Timeline timeline;

    @Autowired
    AuditLog log;

    @Autowired
    Accounts accounts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate database;

    @Autowired
    MovableClock clock;

    private String channel;
    private KeyPrefix old;

    @BeforeEach
    void keepShortAndLongValues() {
        channel = oslo.after("sign-mandate").channel();
        old = keyrings.prefixes(channel).get(0);
        var run = runtime.createProcessInstanceQuery()
                .tenantIdIn(channel)
                .rootProcessInstances()
                .singleResult()
                .getId();
        story.asSystem(() -> CompartmentTenants.in(channel, () -> {
            runtime.setVariable(run, "long", "A long story. ".repeat(500));
            return run;
        }));
    }

    @AfterEach
    void leaveNoneUnderWay() {
        database.update("delete from key_rotation");
    }

    @Test
    void opensEverythingBeforeDuringAndAfter() {
        var before = books.of(channel);
        var row = contents();
        assertThat(places(old)).as("kinds of rows that keep sealed values").isGreaterThan(10);
        assertThat(admin(() -> rotations.begin(channel)))
                .extracting(Rotation::phase)
                .containsExactly(RotationPhase.BEGUN);
        assertThat(admin(() -> rotations.begin(channel))).as("asked again").hasSize(1);

        assertThat(goOn().phase()).isEqualTo(RotationPhase.ADDED);
        assertThat(goOn().phase()).as("in the same minute").isEqualTo(RotationPhase.ADDED);
        var added = rotation().keyId();
        note("Sealed by the old key for as long as others may not know the new one.");
        assertThat(sealedBy(new KeyPrefix(added))).isZero();

        assertThat(later().phase()).isEqualTo(RotationPhase.SEALING);
        note("Sealed by the new key.");
        assertThat(sealedBy(new KeyPrefix(added))).isEqualTo(1);
        assertThat(books.of(channel).variables()).isEqualTo(before.variables());

        var emptied = later();
        assertThat(emptied.phase()).isEqualTo(RotationPhase.EMPTIED);
        assertThat(emptied.total()).isGreaterThan(20);
        assertThat(emptied.remaining()).isZero();
        assertThat(sealedBy(old)).isZero();
        assertThat(goOn().phase()).as("in the same minute").isEqualTo(RotationPhase.EMPTIED);
        assertThat(keyrings.prefixes(channel)).hasSize(2);

        var done = later();
        assertThat(done.phase()).isEqualTo(RotationPhase.DONE);
        assertThat(done.finishedAt()).isEqualTo(clock.instant());
        assertThat(keyrings.prefixes(channel)).containsExactly(new KeyPrefix(added));
        var after = books.of(channel);
        assertThat(after.variables()).isEqualTo(before.variables());
        assertThat(after.timeline()).hasSize(before.timeline().size() + 2).containsAll(before.timeline());
        assertThat(after.rowsOf("mandate")).isEqualTo(before.rowsOf("mandate"));
        assertThat(log.entries(new LogQuery(channel, null, Act.KEY, null, null), null, 5))
                .extracting(Entry::why)
                .containsExactly("key-retired", "key-in-use");

        put(row);
        assertThatThrownBy(() -> story.asSystem(() -> channels.get(channel)))
                .as("from a backup of before")
                .isInstanceOf(CannotOpen.class);
        assertThat(admin(() -> rotations.begin(channel))).as("another one").hasSize(1);
    }

    @Test
    void leavesAloneWhatSomebodyHasChangedMeanwhile() {
        admin(() -> rotations.begin(channel));
        goOn();
        later();
        var met = new ArrayList<String>();
        for (var rows : kept.everywhere())
            for (var found : rows.find(channel, old, null, 1)) {
                // The same words sealed twice are two values.
                var clear = sealer.open(found.place(), found.sealed());
                var theirs = sealer.seal(found.place(), clear);
                var ours = sealer.seal(found.place(), clear);
                change(rows, found, theirs);
                assertThat(rows.replace(found, ours))
                        .as(found.place().toString())
                        .isFalse();
                met.add(rows.getClass().getSimpleName());
            }
        assertThat(met).contains("RecordRows", "VariableTexts", "VariableBytes");
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        admin(() -> rotations.begin(channel));
        goOn();
        later();
        clock.moveTo(clock.instant().plus(Rotations.GRACE));
        var budget = new AtomicInteger(40);

        rotations.advance(() -> budget.decrementAndGet() > 0);

        var interrupted = rotation();
        assertThat(interrupted.phase()).isEqualTo(RotationPhase.RESEALING);
        assertThat(interrupted.remaining()).isPositive().isLessThan(interrupted.total());
        assertThat(sealedBy(old)).isEqualTo(interrupted.remaining());
        assertThat(story.asSystem(() -> timeline.of(channel))).isNotEmpty();
        assertThat(goOn().phase()).isEqualTo(RotationPhase.EMPTIED);
    }

    @Test
    void keepsTheOldKeyForAsLongAsAValueDoesNotOpen() {
        var row = contents();
        admin(() -> rotations.begin(channel));
        goOn();
        later();
        var tampered = row.clone();
        tampered[row.length - 1]++;
        put(tampered);

        later();
        var waiting = later();
        assertThat(waiting.phase()).isEqualTo(RotationPhase.RESEALING);
        assertThat(waiting.remaining()).isEqualTo(1);

        put(row);
        assertThat(goOn().phase()).isEqualTo(RotationPhase.EMPTIED);
    }

    @Test
    void sealsAnewWhatCameInBetweenUnderTheOldKey() {
        emptyTheOldKeyAndPutARowBack();

        assertThat(later().phase()).isEqualTo(RotationPhase.EMPTIED);
        assertThat(sealedBy(old)).isZero();
        assertThat(later().phase()).isEqualTo(RotationPhase.DONE);
        assertThat(story.asSystem(() -> channels.get(channel)).ref()).isEqualTo(channel);
    }

    /** A program that stopped before the last step takes it when it starts again. */
    @Test
    void looksOnceMoreBeforeTheOldKeyGoes() {
        emptyTheOldKeyAndPutARowBack();
        database.update("update key_rotation set phase = 'RETIRING' where compartment = ?", channel);

        goOn();
        later();
        later();
        assertThat(later().phase()).isEqualTo(RotationPhase.DONE);
        assertThat(story.asSystem(() -> channels.get(channel)).ref()).isEqualTo(channel);
    }

    @Test
    void endsWhereTheKeyIsDestroyedMeanwhile() {
        admin(() -> rotations.begin(channel));
        goOn();
        keyrings.destroy(channel, "DC-000000", clock.instant());

        assertThat(later().phase()).isEqualTo(RotationPhase.ENDED);
        assertThat(keyrings.compartments()).doesNotContain(channel);
    }

    @Test
    void isForAdministratorsAndBeginsForAllThatHaveAKey() {
        assertThatThrownBy(() -> as("inspector", () -> rotations.begin(null))).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> as("inspector", () -> rotations.every())).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> admin(() -> rotations.begin("CH-000000"))).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> admin(() -> rotations.begin(MasterKeys.MARK))).isInstanceOf(NotKnown.class);

        assertThat(admin(() -> rotations.begin(null)))
                .extracting(Rotation::compartment)
                .contains(channel)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(keyrings.compartments());
    }

    private void change(SealedRows rows, SealedRows.Found found, byte[] theirs) {
        if (rows.getClass().getSimpleName().equals("VariableBytes"))
            database.update(
                    "update ACT_GE_BYTEARRAY set BYTES_ = ?, REV_ = REV_ + 1 where ID_ = ?", theirs, found.row());
        else assertThat(rows.replace(found, theirs)).isTrue();
    }

    private void emptyTheOldKeyAndPutARowBack() {
        var row = contents();
        admin(() -> rotations.begin(channel));
        goOn();
        later();
        assertThat(later().phase()).isEqualTo(RotationPhase.EMPTIED);
        put(row);
    }

    private Rotation goOn() {
        rotations.advance(() -> true);
        return rotation();
    }

    private Rotation later() {
        clock.moveTo(clock.instant().plus(Rotations.GRACE));
        return goOn();
    }

    private Rotation rotation() {
        return admin(() -> rotations.every()).stream()
                .filter(one -> one.compartment().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    private void note(String act) {
        story.asSystem(() -> {
            timeline.note(channel, Stage.S02, act);
            return act;
        });
    }

    private long sealedBy(KeyPrefix key) {
        return kept.everywhere().stream()
                .mapToLong(rows -> rows.count(channel, key))
                .sum();
    }

    private long places(KeyPrefix key) {
        return kept.everywhere().stream()
                .filter(rows -> rows.count(channel, key) > 0)
                .count();
    }

    private byte[] contents() {
        return Objects.requireNonNull(
                database.queryForObject("select contents from channel where reference = ?", byte[].class, channel));
    }

    private void put(byte[] contents) {
        database.update("update channel set contents = ? where reference = ?", contents, channel);
    }

    private <T> T admin(Supplier<T> work) {
        return as("admin", work);
    }

    private <T> T as(String account, Supplier<T> work) {
        return CurrentReader.runAs(accounts.reader(account), work);
    }
}
