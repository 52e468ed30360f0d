package subrosa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was done to a log is found, and where. */
class LogVerificationTests {

    /** In the file: 1 header, 2–3 checkpoints, 4–6 of CH-AAAAAA, 7–8 of CH-BBBBBB, 9–10 of the house. */
    private final WrittenLog log = new WrittenLog()
            .entry("house", Act.SIGN_IN, "account")
            .entry("CH-AAAAAA", Act.WRITE, "POST /api/channels")
            .entry("CH-AAAAAA", Act.READ, "GET /api/channels/{ref}")
            .checkpoint()
            .entry("CH-BBBBBB", Act.WRITE, "POST /api/channels")
            .entry("CH-AAAAAA", Act.READ, "GET /api/channels/{ref}/timeline")
            .entry("CH-BBBBBB", Act.REFUSED, "GET /api/channels/{ref}")
            .entry("house", Act.EXPORT, "GET /api/oversight/log/export")
            .checkpoint();

    private final List<String> lines = new ArrayList<>(log.lines());

    @Test
    void findsNothingInALogAsItWasWritten() {
        var report = WrittenLog.verify(log.file());

        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(7);
        assertThat(report.chains()).isEqualTo(3);
        assertThat(report.checkpoints()).isEqualTo(2);
        assertThat(report.fingerprint()).isEqualTo(log.key().fingerprint());
    }

    @Test
    void findsAChannelOfAnExerciseAmongLiveOnesAndTheOtherWayRound() {
        for (var mixed : List.of("LIVE EX", "EXERCISE CH")) {
            var kind = mixed.split(" ")[0];
            var chain = mixed.split(" ")[1] + "-7K3QX2";
            var file = new WrittenLog()
                    .of(kind)
                    .entry(chain, Act.WRITE, "POST /api/channels")
                    .checkpoint()
                    .file();

            assertThat(WrittenLog.verify(file).findings())
                    .map(Finding::toString)
                    .containsExactly("line 3: " + chain + " no. 1: belongs to another installation: the header says "
                            + kind + ".");
        }
    }

    @Test
    void findsAnExerciseWhoseHeaderWasMadeALiveOne() {
        var file = new WrittenLog()
                .of("EXERCISE")
                .entry("house", Act.SIGN_IN, "account")
                .checkpoint()
                .lines();
        file.set(0, file.get(0).replace("\"EXERCISE\"", "\"LIVE\""));

        assertThat(WrittenLog.verify(WrittenLog.file(file)).findings())
                .map(Finding::toString)
                .containsExactly("line 1: the signature of the header is not its key's.");
    }

    @Test
    void locatesAnEntryThatWasChanged() {
        lines.set(4, lines.get(4).replace("\"desk\"", "\"dusk\""));

        assertThat(found()).containsExactly("line 5: CH-AAAAAA no. 2: was changed: its hash is another's.");
    }

    @Test
    void locatesAnEntryThatWasChangedWithItsHash() {
        var second = log.entries("CH-AAAAAA").get(1);
        lines.set(4, text(by(second, "press", second.previous()).line()));

        assertThat(found())
                .containsExactly(
                        "line 5: CH-AAAAAA no. 2: is not the entry that checkpoint 1 signed.",
                        "line 6: CH-AAAAAA no. 3: does not follow no. 2: one of them was changed.");
    }

    @Test
    void findsAChainThatForksAndWasHashedAnewToItsEnd() {
        var second = by(
                log.entries("CH-BBBBBB").get(0),
                "press",
                log.entries("CH-BBBBBB").get(0).previous());
        lines.set(6, text(second.line()));
        lines.set(
                7,
                text(by(log.entries("CH-BBBBBB").get(1), "desk", second.hash()).line()));

        assertThat(found()).containsExactly("line 8: CH-BBBBBB no. 2: is not the entry that checkpoint 2 signed.");
    }

    @Test
    void locatesAnEntryThatIsMissing() {
        lines.remove(4);

        assertThat(found()).first().isEqualTo("line 5: CH-AAAAAA no. 2: is missing.");
    }

    @Test
    void locatesTheEndOfAChainThatWasCutOff() {
        lines.remove(5);

        assertThat(found()).first().isEqualTo("line 6: CH-AAAAAA no. 3: is missing.");
    }

    @Test
    void findsAChainThatIsMissingAltogether() {
        lines.remove(6);
        lines.remove(6);

        assertThat(found()).contains("CH-BBBBBB: all 2 entries are missing; checkpoint 2 signed them.");
    }

    @Test
    void locatesAnEntryThatWasPutIn() {
        var last = log.entries("CH-BBBBBB").get(1);
        var added = new Entry(
                last.chain(), 3, last.at(), "desk", "READ", "GET /", null, null, null, "DONE", last.hash(), "");
        lines.add(8, text(by(added, "desk", last.hash()).line()));

        assertThat(found()).contains("line 10: CH-BBBBBB no. 3: was added: checkpoints signed no more than no. 2.");
    }

    @Test
    void locatesAnEntryThatStandsTwice() {
        lines.add(5, lines.get(4));

        assertThat(found()).first().isEqualTo("line 6: CH-AAAAAA no. 2: stands out of order, or twice.");
    }

    @Test
    void locatesEntriesThatChangedPlaces() {
        lines.add(4, lines.remove(3));

        assertThat(found())
                .contains(
                        "line 4: CH-AAAAAA no. 1: is missing.",
                        "line 5: CH-AAAAAA no. 1: stands out of order, or twice.");
    }

    @Test
    void findsChainsThatChangedPlaces() {
        lines.add(3, lines.remove(7));
        lines.add(3, lines.remove(7));

        assertThat(found()).containsExactly("line 6: CH-AAAAAA no. 1: the chain stands out of order.");
    }

    @Test
    void findsAnOlderStateThatIsPassedOffAsTheFile() {
        var older = new WrittenLog(log.key())
                .entry("house", Act.SIGN_IN, "account")
                .entry("CH-AAAAAA", Act.WRITE, "POST /api/channels")
                .entry("CH-AAAAAA", Act.READ, "GET /api/channels/{ref}")
                .checkpoint();
        var pieced = new ArrayList<>(older.lines());
        pieced.set(0, lines.get(0));

        assertThat(WrittenLog.verify(WrittenLog.file(pieced)).findings())
                .extracting(Finding::what)
                .contains(
                        "the file does not end with checkpoint 2, as its header says.",
                        "the file has 3 entries, and its header says 7.");
    }

    @Test
    void findsACheckpointThatIsMissing() {
        lines.remove(1);

        assertThat(found()).first().isEqualTo("line 2: checkpoints 1 to 1 are missing.");
    }

    @Test
    void findsACheckpointOfAnotherKey() {
        var forged = Checkpoint.sign(
                WrittenLog.newKey(),
                2,
                Instant.parse("1993-01-21T09:00:00Z"),
                Hash.OF_NOTHING,
                List.of(new Head("house", 2, Hash.OF_NOTHING)));
        lines.set(2, text(forged.line()));

        assertThat(found()).anyMatch(one -> one.startsWith("line 3: checkpoint 2 is signed with another key: sha256:"));
    }

    @Test
    void findsACheckpointThatWasSignedOtherwise() {
        lines.set(2, lines.get(2).replace(":2,\"at\":\"1993", ":2,\"at\":\"1994"));

        assertThat(found())
                .contains(
                        "line 3: checkpoint 2 was changed: its hash is another's.",
                        "line 3: the signature of checkpoint 2 is not its key's.");
    }

    @Test
    void findsALogThatWasWrittenAnewWithAKeyOfItsOwn() {
        var anew = new WrittenLog().entry("house", Act.SIGN_IN, "account").checkpoint();

        assertThat(WrittenLog.verify(anew.file()).findings()).isEmpty();
        assertThat(WrittenLog.verify(anew.file(), log.key().fingerprint(), Map.of())
                        .findings())
                .singleElement()
                .satisfies(one -> assertThat(one.toString()).startsWith("line 1: the log is signed with the key"));
    }

    @Test
    void findsThatALaterFileDoesNotGoOnFromAnEarlierOne() throws IOException {
        var earlier = LogVerification.checkpointsOf(new ByteArrayInputStream(log.file()));
        var goesOn = log.entry("house", Act.SIGN_IN, "account").checkpoint();
        var putBack =
                new WrittenLog(log.key()).entry("house", Act.SIGN_IN, "account").checkpoint();

        assertThat(earlier).hasSize(2);
        assertThat(WrittenLog.verify(goesOn.file(), null, earlier).findings()).isEmpty();
        assertThat(WrittenLog.verify(putBack.file(), null, earlier).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "line 2: checkpoint 1 is another than that of the earlier file: the log was written anew.",
                        "checkpoint 2 of the earlier file is missing: an older state was put back, or it is another log.");
    }

    @Test
    void findsWhatIsWrittenOtherwiseEvenIfItMeansTheSame() {
        lines.set(6, lines.get(6).replace("\"number\":1", "\"number\": 1"));

        assertThat(found()).containsExactly("line 7: the line was written otherwise.");
    }

    @Test
    void findsWhatIsNoLineOfALog() {
        lines.add("{\"type\":\"entry\"}");
        lines.add("one more");

        assertThat(found()).contains("line 11: this is no line of a log.", "line 12: this is no line of a log.");
    }

    @Test
    void findsThatAFileIsEmpty() {
        assertThat(WrittenLog.verify(new byte[0]).findings())
                .extracting(Finding::what)
                .containsExactly("the file has no header.");
    }

    @Test
    void writesEachEntryInOneWay() {
        var entry = log.entries("CH-AAAAAA").get(0);

        assertThat(text(entry.line()))
                .isEqualTo(
                        """
                        {"type":"entry","chain":"CH-AAAAAA","number":1,"at":"1993-01-20T09:00:01.001001Z","account":"desk",\
                        "act":"WRITE","what":"POST /api/channels","about":"draftMandate 4711","why":null,\
                        "device":"127.0.0.1","outcome":"DONE",\
                        "previous":"0000000000000000000000000000000000000000000000000000000000000000",\
                        "hash":"%s"}"""
                                .formatted(entry.hash()));
        assertThat(new String(new CanonicalLine("a\"b\\c\u0001\n\u00e9").bytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"a\\\"b\\\\c\\u0001\\u000a\u00e9\"}");
    }

    private List<String> found() {
        return WrittenLog.verify(WrittenLog.file(lines)).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    /** Hashed anew, as somebody would who knows how and has no key. */
    private static Entry by(Entry entry, String account, String previous) {
        var head = new Head(entry.chain(), entry.number() - 1, previous);
        var draft = new EntryDraft(
                entry.chain(),
                false,
                account,
                Act.valueOf(entry.act()),
                entry.what(),
                entry.about(),
                entry.why(),
                entry.device(),
                entry.outcome());
        return Entry.after(head, draft, entry.at());
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}
