package subrosa.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import subrosa.OnBothDatabases;
import subrosa.Statements;
import subrosa.Story;
import subrosa.absence.AbsenceDraft;
import subrosa.absence.Absences;
import subrosa.audit.AuditLog;
import subrosa.audit.Entry;
import subrosa.audit.LogQuery;
import subrosa.channel.Channels;
import subrosa.channel.Timeline;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.MovableClock;
import subrosa.policy.BrokenRule;
import subrosa.sealing.KeyDestroyed;
import subrosa.withdrawal.Archives;

/** Records are disposed of under two keys, when nothing needs them any more, and never before it is written down. */
@OnBothDatabases
class DisposalTests {

    private static final String LAW = "Public Records Act, section 3(6)";
    private static final String REASON = "Nothing of it is worth keeping";

    @Autowired
    Archiving archiving;

    @Autowired
    Disposals disposals;

    @Autowired
    Destructions destructions;

    @Autowired
    Archives archives;

    @Autowired
    Channels channels;

    @Autowired
    Timeline timeline;

    @Autowired
    Compartments compartments;

    @Autowired
    AuditLog log;

    @Autowired
    Accounts accounts;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcTemplate database;

    @Autowired
    MovableClock clock;

    @Autowired
    Absences absences;

    @Autowired
    Statements statements;

    @Autowired
    Story story;

    @AfterEach
    void countNoMore() {
        statements.rest();
    }

    @Test
    void leavesACertificateAndNothingThatOpens() {
        var stays = archiving.archived();
        var channel = archiving.archived();
        var sealedSet =
                story.asSystem(() -> archives.current(channel)).orElseThrow().hash();
        var rows =
                database.queryForObject("select count(*) from timeline_entry where channel = ?", Long.class, channel);
        var submission = history.createHistoricVariableInstanceQuery()
                .tenantIdIn(channel)
                .variableName("sealRecords")
                .singleResult()
                .getId();

        var proposed = as("records", () -> disposals.propose(draft(channel)));
        var end = log.last(channel).orElseThrow();
        story.advance(Duration.ofHours(1));
        statements.count();
        var certificate = as("inspector", () -> disposals.confirm(proposed.ref()));
        assertThat(statements.ours()).hasSizeLessThanOrEqualTo(30);

        assertThat(certificate.state()).isEqualTo(DisposalState.DESTROYED);
        assertThat(certificate.keyDestroyedAt()).contains(clock.instant());
        assertThat(certificate.proposed().by()).isEqualTo("records");
        assertThat(certificate.decided().orElseThrow())
                .isEqualTo(new Disposal.Turn("inspector", Role.INSPECTOR, clock.instant()));
        var inventory = certificate.inventory().orElseThrow();
        assertThat(inventory.rows())
                .containsEntry("timeline_entry", rows)
                .containsEntry("channel", 1L)
                .doesNotContainKey("full_powers")
                .hasEntrySatisfying("engine_variable", kept -> assertThat(kept).isGreaterThan(5));
        assertThat(inventory.setHash()).isEqualTo(sealedSet);
        assertThat(inventory.logNumber()).isEqualTo(end.number());
        assertThat(inventory.logHash()).isEqualTo(end.hash());

        assertThatThrownBy(() -> story.asSystem(() -> channels.get(channel)))
                .isInstanceOf(KeyDestroyed.class)
                .hasMessageContaining(certificate.ref());
        assertThatThrownBy(() -> story.asSystem(() -> timeline.of(channel))).isInstanceOf(KeyDestroyed.class);
        var closed = history.createHistoricVariableInstanceQuery()
                .variableId(submission)
                .singleResult();
        assertThat(closed.getValue()).isNull();
        assertThat(closed.getErrorMessage()).contains(certificate.ref());
        assertThat(compartments.readersOf(channel)).isEmpty();
        assertThat(story.asSystem(() -> timeline.of(stays))).isNotEmpty();
        assertThat(as("records", () -> channels.get(stays)).ref()).isEqualTo(stays);
        assertThat(legible("disposal")).doesNotContain(REASON).doesNotContain(LAW);
    }

    @Test
    void writesDownWhoDidWhatAndTheDigestOfWhy() {
        var channel = archiving.archived();
        var proposed = as("inspector", () -> disposals.propose(draft(channel)));
        as("records", () -> disposals.confirm(proposed.ref()));

        var entries = log.entries(new LogQuery(channel, null, null, null, null), null, 20);
        assertThat(entries)
                .filteredOn(entry -> entry.act().equals("READ_OFF"))
                .extracting(Entry::about)
                .contains("records", "inspector");
        var turns = entries.stream()
                .filter(entry -> !entry.act().equals("READ_OFF"))
                .limit(3)
                .toList();
        assertThat(turns)
                .extracting(entry -> entry.account() + " " + entry.act())
                .containsExactly("system KEY", "records WRITE", "inspector WRITE");
        assertThat(turns.get(0).about()).isEqualTo(proposed.ref());
        assertThat(turns).extracting(Entry::why).containsOnly("sha256:" + sha256(REASON));
    }

    @Test
    void needsTwoPeopleAndTwoKeys() {
        var channel = archiving.archived();
        var both = account(Role.RECORDS, Role.INSPECTOR);
        var second = account(Role.RECORDS);
        story.asSystem(() -> {
            compartments.readIn(channel, List.of(both));
            return channel;
        });
        var proposed = as(both, () -> disposals.propose(draft(channel))).ref();

        refuses(() -> as(both, () -> disposals.confirm(proposed)), SamePersonTwice.class);
        refuses(() -> as(second, () -> disposals.confirm(proposed)), SameKeyTwice.class);
        assertThatThrownBy(() -> as("poldir", () -> disposals.confirm(proposed)))
                .isInstanceOf(NotKnown.class);
        assertThat(story.asSystem(() -> channels.get(channel)).ref()).isEqualTo(channel);

        assertThat(as("inspector", () -> disposals.confirm(proposed)).state()).isEqualTo(DisposalState.DESTROYED);
        refuses(() -> as("inspector", () -> disposals.confirm(proposed)), DisposalDecided.class);
        refuses(() -> as("records", () -> disposals.refuse(proposed, "Too late")), DisposalDecided.class);
    }

    @Test
    void needsTwoPeopleOfWhomNeitherStandsInForTheOther() {
        var channel = archiving.archived();
        var proposed = as("records", () -> disposals.propose(draft(channel))).ref();
        try {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            as("records", () -> absences.say(new AbsenceDraft(today, today, "inspector")));

            refuses(() -> as("inspector", () -> disposals.confirm(proposed)), SamePersonTwice.class);
        } finally {
            database.update("delete from absence");
        }
        assertThat(as("inspector", () -> disposals.confirm(proposed)).state()).isEqualTo(DisposalState.DESTROYED);
    }

    @Test
    void disposesOfNothingThatIsStillNeeded() {
        var givenUp = archiving.givenUp();
        refuses(() -> as("inspector", () -> disposals.propose(draft(givenUp))), RecordsNotArchived.class);
        var sealed = archiving.sealed();
        refuses(() -> as("inspector", () -> disposals.propose(draft(sealed))), ReviewDateAhead.class);
        var due = archiving.due();
        refuses(() -> as("inspector", () -> disposals.propose(draft(due))), ChannelStillRuns.class);
    }

    @Test
    void tellsNobodyOfAChannelThatTheyDoNotKnow() {
        var channel = archiving.archived();
        var outside = account(Role.RECORDS);

        refuses(() -> as(outside, () -> disposals.propose(draft(channel))), UnknownChannel.class);
        refuses(() -> as(outside, () -> disposals.propose(draft("CH-000000"))), UnknownChannel.class);
        refuses(() -> as("inspector", () -> disposals.propose(draft("CH-000000"))), UnknownChannel.class);
        for (var other : List.of("poldir", "admin", "outsider"))
            assertThatThrownBy(() -> as(other, () -> disposals.propose(draft(channel))))
                    .isInstanceOf(NotKnown.class);
    }

    @Test
    void standsOnceForAChannelUnlessItIsRefused() {
        var channel = archiving.archived();
        var first = as("inspector", () -> disposals.propose(draft(channel))).ref();
        refuses(() -> as("records", () -> disposals.propose(draft(channel))), DisposalUnderWay.class);
        refuses(() -> as("records", () -> disposals.refuse(first, " ")), RefusalUnexplained.class);

        var refused = as("records", () -> disposals.refuse(first, "A court has asked for it"));
        assertThat(refused.refusal()).contains("A court has asked for it");
        refuses(() -> as("records", () -> disposals.confirm(first)), DisposalDecided.class);

        var again = as("records", () -> disposals.propose(draft(channel))).ref();
        as("inspector", () -> disposals.confirm(again));
        refuses(() -> as("inspector", () -> disposals.propose(draft(channel))), RecordsDisposedOf.class);
    }

    @Test
    void letsOneOfTwoProposalsOfTheSameMomentStand() {
        var channel = archiving.archived();
        as("inspector", () -> disposals.refuse(disposals.propose(draft(channel)).ref(), "Only to have a key"));
        statements.count();
        statements.meetBefore("insert into disposal", 2);

        var both = List.of("records", "inspector").stream()
                .map(account -> CompletableFuture.supplyAsync(() -> told(account, channel)))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder("PROPOSED", "DisposalUnderWay");
    }

    @Test
    void goesOnWhereItStoppedBetweenTheOrderAndTheKey() {
        var channel = archiving.archived();
        var reference = as("records", () -> disposals.propose(draft(channel))).ref();
        as("inspector", () -> {
            disposals.order(reference);
            return reference;
        });
        assertThat(as("inspector", () -> disposals.get(reference)).state()).isEqualTo(DisposalState.ORDERED);
        assertThat(story.asSystem(() -> channels.get(channel)).ref())
                .as("the key is there for as long as nothing has happened to it")
                .isEqualTo(channel);

        destructions.carryOutAll();
        var destroyed = clock.instant();
        assertThat(as("inspector", () -> disposals.get(reference)).state()).isEqualTo(DisposalState.DESTROYED);
        assertThatThrownBy(() -> story.asSystem(() -> channels.get(channel))).isInstanceOf(KeyDestroyed.class);

        // Stopped after the key was gone, and before that was noted.
        database.update("update disposal set state = 'ORDERED' where reference = ?", reference);
        story.advance(Duration.ofHours(1));
        destructions.carryOutAll();
        var certificate = as("inspector", () -> disposals.get(reference));
        assertThat(certificate.state()).isEqualTo(DisposalState.DESTROYED);
        assertThat(certificate.keyDestroyedAt()).contains(destroyed);
    }

    @Test
    void destroysNothingThatWasOrderedInTheDatabaseAlone() {
        var stays = archiving.archived();
        var channel = archiving.archived();
        var proposed = as("records", () -> disposals.propose(draft(channel))).ref();
        database.update("update disposal set state = 'ORDERED' where reference = ?", proposed);
        destructions.carryOutAll();
        assertThat(story.asSystem(() -> channels.get(channel)).ref()).isEqualTo(channel);

        database.update("update disposal set state = 'PROPOSED' where reference = ?", proposed);
        as("inspector", () -> disposals.confirm(proposed));
        database.update("update disposal set state = 'ORDERED', channel = ? where reference = ?", stays, proposed);
        destructions.carryOutAll();
        assertThat(story.asSystem(() -> channels.get(stays)).ref()).isEqualTo(stays);
        database.update("update disposal set state = 'DESTROYED', channel = ? where reference = ?", channel, proposed);
    }

    @Test
    void confirmsNothingThatWasRefusedWhateverItsRowSays() {
        var channel = archiving.archived();
        var refused = as("records", () -> disposals.propose(draft(channel))).ref();
        as("inspector", () -> disposals.refuse(refused, "Still needed"));
        database.update("update disposal set state = 'PROPOSED' where reference = ?", refused);

        assertThatThrownBy(() -> as("inspector", () -> disposals.confirm(refused)))
                .isInstanceOf(DisposalDecided.class);
        assertThat(story.asSystem(() -> channels.get(channel)).ref()).isEqualTo(channel);
        database.update("update disposal set state = 'REFUSED' where reference = ?", refused);
    }

    @Test
    void keepsTheKeyWhereTheOrderCannotBeLogged() {
        var channel = archiving.archived();
        var reference = as("records", () -> disposals.propose(draft(channel))).ref();
        var end = log.last(channel).orElseThrow();
        database.update(
                """
                insert into audit_entry (chain, number, happened_at, account, act, what, outcome, previous, hash)
                select chain, number + 1, happened_at, account, act, what, outcome, previous, hash
                from audit_entry where chain = ? and number = ?""",
                channel,
                end.number());

        assertThatThrownBy(() -> as("inspector", () -> disposals.confirm(reference)))
                .isInstanceOf(DataIntegrityViolationException.class);

        database.update("delete from audit_entry where chain = ? and number = ?", channel, end.number() + 1);
        assertThat(as("inspector", () -> disposals.get(reference)).state()).isEqualTo(DisposalState.PROPOSED);
        assertThat(story.asSystem(() -> channels.get(channel)).ref()).isEqualTo(channel);
        assertThat(compartments.readersOf(channel)).contains("records", "inspector");
    }

    private String told(String account, String channel) {
        try {
            return as(account, () -> disposals.propose(draft(channel))).state().name();
        } catch (BrokenRule e) {
            return e.fact();
        }
    }

    private static void refuses(Supplier<?> act, Class<? extends BrokenRule> because) {
        assertThatThrownBy(act::get).isInstanceOf(because);
    }

    private static DisposalDraft draft(String channel) {
        return new DisposalDraft(channel, LAW, REASON);
    }

    private <T> T as(String account, Supplier<T> work) {
        return CurrentReader.runAs(accounts.reader(account), work);
    }

    private String account(Role... roles) {
        var account = "clerk" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        accounts.add(account, "Oleander-1923-reef", List.of(roles), Level.TOP_SECRET);
        return account;
    }

    private String legible(String table) {
        return database.queryForList("select contents from " + table, byte[].class).stream()
                .map(bytes -> new String(Objects.requireNonNull(bytes), java.nio.charset.StandardCharsets.ISO_8859_1))
                .reduce("", String::concat);
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
