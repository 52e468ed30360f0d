package subrosa.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.announcement.FalseDenial;
import subrosa.channel.ChannelEvents;
import subrosa.channel.ChannelWithdrawn;
import subrosa.channel.Channels;
import subrosa.channel.Contacts;
import subrosa.channel.FurtherContacts;
import subrosa.channel.Readers;
import subrosa.channel.RecordSets;
import subrosa.channel.WayOut;
import subrosa.engine.MovableClock;
import subrosa.scenario.Oslo;

/** The ways out, from the moment at which the channel is ended. */
@OnTheEngine
class WithdrawalPathTests {

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Autowired
    ChannelEvents events;

    @Autowired
    WithdrawalEvent withdrawal;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    DeniableCloses closes;

    @Autowired
    Archives archives;

    @Autowired
    RecordSets recordSets;

    @Autowired
    Channels channels;

    @Autowired
    Contacts contacts;

    @Autowired
    FurtherContacts further;

    @Autowired
    Readers readers;

    @Autowired
    MovableClock clock;

    private Oslo.Stopped at;

    @BeforeEach
    void openChannel() {
        at = oslo.after("plan-sarpsborg");
    }

    @Test
    void partsGracefullyAndSealsTheArchive() {
        end("poldir", WayOut.X1);

        assertThat(story.openTasks(at.channel()))
                .as("everything else has stopped")
                .containsExactly("agreeEnd");
        assertThat(story.asSystem(() -> channels.get(at.channel())).withdrawnBy())
                .contains(WayOut.X1);

        story.as("envoy").completes(at.channel(), "agreeEnd", farewell());
        seal();

        assertThat(story.asSystem(() -> withdrawals.endsOf(at.channel()))).hasSize(1);
        path().passed("takeWayOut", "recordAgreedEnd", "sealedArchive", "withdrawalComplete")
                .notPassed("chooseWayOut", "deniableClose", "recallPapers");
        assertThat(story.run("backchannelToAgreement", at.channel()).isOver()).isTrue();
        assertThat(story.openTasks(at.channel())).isEmpty();
    }

    @Test
    void asksForTheWayWhereNobodyChoseIt() {
        end("principal", null);

        assertThat(story.openTasks(at.channel())).containsExactly("chooseWayOut");
        story.as("poldir").completes(at.channel(), "chooseWayOut", Map.of("wayOut", "X2", "reason", "Not a word"));

        assertThat(story.openTasks(at.channel())).containsExactly("prepareLines");
        path().passed("recordWayOut").notPassed("takeWayOut", "agreeEnd");
    }

    @Test
    void closesDeniablyAndReadsEverybodyOff() {
        end("poldir", WayOut.X2);
        var lines = Map.<String, Object>of("words", "We do not speak of contacts.", "answers", "The same.");
        assertThatThrownBy(() -> story.as("desk")
                        .completes(
                                at.channel(),
                                "prepareLines",
                                Map.of("words", "There was none.", "answers", "None.", "deniesContact", true)))
                .isInstanceOf(FalseDenial.class);
        story.as("desk").completes(at.channel(), "prepareLines", lines);
        story.as("legal")
                .completes(at.channel(), "clearLines", Map.of("outcome", "RETURN", "reason", "Too much is said"));
        assertThat(story.reasonsOnFile(at.channel())).contains("Too much is said");
        story.as("desk").completes(at.channel(), "prepareLines", lines);
        story.as("legal").completes(at.channel(), "clearLines", Map.of("outcome", "CLEAR"));

        var inside = story.asSystem(() -> closes.toReadOff(at.channel()));
        assertThat(inside).contains("desk", "envoy").doesNotContain("records", "inspector", "security");
        assertThatThrownBy(() -> story.as("security")
                        .completes(at.channel(), "readEverybodyOff", Map.of("entries", entries(List.of("desk")))))
                .isInstanceOf(ReaderForgotten.class);
        story.as("security").completes(at.channel(), "readEverybodyOff", Map.of("entries", entries(inside)));

        assertThat(story.asSystem(() -> readers.inside(at.channel())))
                .containsExactlyInAnyOrder("inspector", "records", "security");
        seal();
        story.run("deniableClose", at.channel())
                .passed("recordLinesReturned", "recordLinesCleared", "recordReadOff", "closedDeniably");
        path().notPassed("agreeEnd");
    }

    @Test
    void accountsForEveryPaperThatPassed() {
        at = oslo.after("sarpsborg-memcon");
        end("poldir", WayOut.X1);
        assertThat(story.openTasks(at.channel())).containsExactly("recallPapers");

        assertThatThrownBy(() -> story.as("desk").completes(at.channel(), "recallPapers", Map.of("recalls", List.of())))
                .isInstanceOf(PaperForgotten.class);
        assertThatThrownBy(() -> story.as("desk").completes(at.channel(), "recallPapers", recalled("UNACCOUNTED")))
                .isInstanceOf(StatusUnexplained.class);
        story.as("desk").completes(at.channel(), "recallPapers", recalled("RETURNED"));

        assertThat(story.openTasks(at.channel())).containsExactly("agreeEnd");
        assertThat(story.asSystem(() -> withdrawals.recallsOf(at.channel())))
                .flatExtracting(PaperRecall::papers)
                .extracting(RecalledPaper::status)
                .containsExactly(PaperStatus.RETURNED);
    }

    @Test
    void keepsTheTwoKeysApartAndTheRecordsUnderTheirHash() {
        end("poldir", WayOut.X1);
        story.as("envoy").completes(at.channel(), "agreeEnd", farewell());
        var before = story.asSystem(() -> recordSets.of(at.channel()));
        story.as("records").completes(at.channel(), "sealRecords", sealing());

        var sealing = story.asSystem(() -> archives.current(at.channel())).orElseThrow();
        assertThat(sealing.hash()).isEqualTo(before.hash()).hasSize(64);
        assertThat(sealing.records()).isEqualTo(before.count()).isGreaterThan(10);
        assertThatThrownBy(() -> story.as("records", () -> archives.turnSecondKey(at.channel())))
                .isInstanceOf(OneKeyOnly.class);
        story.as("inspector")
                .completes(at.channel(), "turnSecondKey", Map.of("outcome", "RETURN", "reason", "Name the safe"));
        assertThat(story.openTasks(at.channel())).containsExactly("sealRecords");
        story.as("records").completes(at.channel(), "sealRecords", sealing());
        story.as("inspector").completes(at.channel(), "turnSecondKey", Map.of("outcome", "TURN"));

        assertThat(story.asSystem(() -> readers.inside(at.channel())))
                .containsExactlyInAnyOrder("inspector", "records");
    }

    @Test
    void extendedRecordsComeUpAgain() {
        end("poldir", WayOut.X1);
        story.as("envoy").completes(at.channel(), "agreeEnd", farewell());
        story.as("records").completes(at.channel(), "sealRecords", sealing());
        story.as("inspector").completes(at.channel(), "turnSecondKey", Map.of("outcome", "TURN"));
        story.advance(Duration.ofDays(31));
        story.as("records")
                .completes(
                        at.channel(),
                        "reviewRecords",
                        Map.of(
                                "decision", "EXTEND",
                                "equities", "None",
                                "harmTest", "A source lives",
                                "exemption", "Section 5",
                                "nextReviewOn", inDays(30),
                                "reason", "A source lives"));
        story.as("inspector").completes(at.channel(), "countersignReview", Map.of("outcome", "SIGN"));

        assertThat(story.openTasks(at.channel())).isEmpty();
        story.advance(Duration.ofDays(31));
        assertThat(story.openTasks(at.channel())).containsExactly("reviewRecords");
    }

    @Test
    void isRefusedToOthersAndASecondTime() {
        refuses(() -> record("desk", WayOut.X1), OnlyThoseInChargeWithdraw.class);
        end("poldir", WayOut.X1);
        refuses(() -> record("principal", WayOut.X2), ChannelWithdrawn.class);
        refuses(
                () -> story.as(
                        "desk",
                        () -> further.plan(
                                at.channel(),
                                new subrosa.channel.ContactPlanDraft(
                                        today().plusDays(1),
                                        null,
                                        null,
                                        subrosa.channel.Medium.TELEPHONE,
                                        "Qurei",
                                        "Once more",
                                        "None",
                                        null,
                                        null))),
                ChannelWithdrawn.class);
    }

    private void refuses(Supplier<?> act, Class<? extends Exception> because) {
        var open = story.openTasks(at.channel());
        assertThatThrownBy(act::get).isInstanceOf(because);
        assertThat(story.openTasks(at.channel())).isEqualTo(open);
    }

    private Object record(String account, @org.jspecify.annotations.Nullable WayOut way) {
        return story.as(
                account, () -> events.record(at.channel(), withdrawal, new WithdrawalDraft(way, "It leads nowhere")));
    }

    private void end(String account, @org.jspecify.annotations.Nullable WayOut way) {
        record(account, way);
    }

    private void seal() {
        story.as("records").completes(at.channel(), "sealRecords", sealing());
        story.as("inspector").completes(at.channel(), "turnSecondKey", Map.of("outcome", "TURN"));
        story.advance(Duration.ofDays(31));
        story.as("records")
                .completes(
                        at.channel(),
                        "reviewRecords",
                        Map.of("decision", "RELEASE", "equities", "None", "harmTest", "None"));
        story.as("inspector").completes(at.channel(), "countersignReview", Map.of("outcome", "SIGN"));
    }

    private Map<String, Object> sealing() {
        return Map.of("reviewOn", inDays(30), "custody", "The safe of the records section; two keys, two houses");
    }

    private Map<String, Object> farewell() {
        return Map.of(
                "agreedOn", today().toString(),
                "medium", "IN_PERSON",
                "thanks", "To the hosts",
                "paperStatus", "Without prejudice",
                "doorLeftOpen", "By the hosts");
    }

    private Map<String, Object> recalled(String status) {
        return Map.of(
                "recalls",
                story.asSystem(() -> contacts.of(at.channel())).stream()
                        .filter(contact -> contact.memcon().passedPapers())
                        .map(contact -> Map.of("contact", contact.id().toString(), "status", status))
                        .toList());
    }

    private static List<Map<String, Object>> entries(List<String> accounts) {
        return accounts.stream()
                .map(account -> Map.<String, Object>of("account", account, "debriefed", true))
                .toList();
    }

    private Story.Run path() {
        return story.run("withdrawal", at.channel());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String inDays(int days) {
        return today().plusDays(days).toString();
    }
}
