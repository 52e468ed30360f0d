package subrosa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to a log at random is found: thousands of tries, the same in each build. A failure names its seed, by which it is tried
 * again.
 */
class TamperedLogTests {

    private static final int TRIES = 300;
    private static final SignatureKey KEY = WrittenLog.newKey();
    private static final List<String> CHAINS = List.of("house", "CH-7K3QX2", "CH-9M2RT4", "CH-4T9AB1");

    /** To sign takes longer than to verify: the tries share what was signed once. */
    private static final List<List<String>> LOGS = IntStream.range(0, 40)
            .mapToObj(seed -> randomLog(new Random(seed)).lines())
            .toList();

    @Test
    void findsEveryByteThatIsAnother() {
        var random = new Random(1);
        var file = new WrittenLog(KEY)
                .entry("house", Act.SIGN_IN, "account")
                .entry("CH-7K3QX2", Act.WRITE, "POST /api/channels")
                .entry("CH-7K3QX2", Act.READ, "GET /api/channels/{ref}")
                .checkpoint()
                .file();
        for (int at = 0; at < file.length; at++) {
            var changed = file.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            assertFound(changed, "byte " + at + " of " + file.length);
        }
    }

    @Test
    void findsLinesThatAreMissing() {
        tries((lines, random) -> {
            lines.remove(random.nextInt(lines.size()));
            return lines;
        });
    }

    @Test
    void findsLinesThatAreThereTwiceOrElsewhere() {
        tries((lines, random) -> {
            var line = lines.get(random.nextInt(lines.size()));
            if (random.nextBoolean()) lines.remove(line);
            lines.add(random.nextInt(lines.size() + 1), line);
            return lines;
        });
    }

    @Test
    void findsLinesOfAnotherLog() {
        tries((lines, random) -> {
            var others = oneOf(random);
            lines.set(random.nextInt(lines.size()), others.get(random.nextInt(others.size())));
            return lines;
        });
    }

    @Test
    void findsATailThatIsCutOff() {
        tries((lines, random) -> {
            int from = 1 + random.nextInt(lines.size() - 1);
            return lines.subList(0, from);
        });
    }

    @Test
    void findsPiecesThatAreCutOut() {
        var random = new Random(3);
        for (int i = 0; i < TRIES; i++) {
            var file = WrittenLog.file(oneOf(random));
            int from = random.nextInt(file.length);
            int to = from + 1 + random.nextInt(file.length - from);
            var cut = new byte[file.length - (to - from)];
            System.arraycopy(file, 0, cut, 0, from);
            System.arraycopy(file, to, cut, from, file.length - to);
            assertFound(cut, "without " + from + " to " + to);
        }
    }

    private static void tries(BiFunction<List<String>, Random, List<String>> tamper) {
        for (int seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            var lines = oneOf(random);
            var changed = tamper.apply(new ArrayList<>(lines), random);
            // Moved to where it was, or put in its own place: nothing was done.
            if (!changed.equals(lines)) assertFound(WrittenLog.file(changed), "seed " + seed);
        }
    }

    private static List<String> oneOf(Random random) {
        return LOGS.get(random.nextInt(LOGS.size()));
    }

    private static void assertFound(byte[] file, String how) {
        assertThat(WrittenLog.verify(file).findings()).as(how).isNotEmpty();
    }

    private static WrittenLog randomLog(Random random) {
        var log = new WrittenLog(KEY);
        int checkpoints = 1 + random.nextInt(3);
        for (int i = 0; i < checkpoints; i++) {
            int entries = 1 + random.nextInt(6);
            for (int j = 0; j < entries; j++)
                log.entry(
                        CHAINS.get(random.nextInt(CHAINS.size())),
                        Act.values()[random.nextInt(Act.values().length)],
                        "GET /api/tasks/{id}");
            log.checkpoint();
        }
        return log;
    }
}
