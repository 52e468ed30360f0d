package subrosa.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import subrosa.OnTheEngine;
import subrosa.Story;

/**
 * People do whatever they may, and anything happens at any time: each channel comes to its end all the same, nothing fails, no gate is
 * passed without evidence, nothing is undisposed at a signature.
 *
 * <p>The build walks the same ways each time, so that a walk which fails is the fault of a change. {@code -Dsubrosa.walks=500} walks further than
 * the build has time for, from another seed each time; {@code -Dsubrosa.walks.seed=…} repeats a run, and {@code -Dsubrosa.walk.seed=…} one walk
 * of it.
 */
@OnTheEngine
@TestPropertySource(properties = "subrosa.test.start=1946-01-10T00:00:00Z") // FlowNodes does not count its application
class WalkTests {

    private static final long SEED = 19930120;
    private static final int WALKS = Integer.getInteger("subrosa.walks", 40);
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int MOST_FAILURES = 5;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<String, Integer> ends = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int taken;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Story others;

    private House house;

    @BeforeEach
    void enter() {
        others.leaveOthersToRest("none");
        house = House.of(beans);
    }

    @Test
    void everyWalkComesToItsEnd() {
        var one = Long.getLong("subrosa.walk.seed");
        if (one != null) {
            out.println(String.join("\n", walked(one).steps()));
            return;
        }
        long seed = Long.getLong("subrosa.walks.seed", exploring() ? new Random().nextLong() : SEED);
        out.println(WALKS + " walks from -Dsubrosa.walks.seed=" + seed);
        var seeds = new Random(seed);
        var failures = new ArrayList<WalkFailed>();
        for (int i = 0; i < WALKS && failures.size() < MOST_FAILURES; i++) {
            try {
                count(walked(seeds.nextLong()));
                if ((i + 1) % 50 == 0) out.println((i + 1) + " walks came to their ends.");
            } catch (WalkFailed e) {
                failures.add(e);
                out.println("FAILED " + e.getMessage() + "\n");
                if (e.hangs()) break;
            }
        }
        tell();
        assertThat(failures).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameWalk() {
        var seeds = new Random(4);
        for (int i = 0; i < 3; i++) {
            long seed = seeds.nextLong();
            var once = walked(seed);
            assertThat(walked(seed).steps()).isEqualTo(once.steps()).hasSizeGreaterThan(10);
        }
    }

    private static boolean exploring() {
        return System.getProperty("subrosa.walks") != null;
    }

    private void count(Walk.Walked walked) {
        ends.merge(walked.end(), 1, Integer::sum);
        walked.refusals().forEach((fact, times) -> refusals.merge(fact, times, Integer::sum));
        taken += walked.taken();
    }

    private void tell() {
        out.println(taken + " tasks done. The channels ended so:");
        ends.forEach((end, times) -> out.printf("%5d  %s%n", times, end));
        out.println("Refused, as it may be:");
        refusals.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(25)
                .forEach(one -> out.printf("%5d  %s%n", one.getValue(), one.getKey()));
    }

    /** A walk that does not come back from a step is told as what it is; its thread is left behind. */
    private Walk.Walked walked(long seed) {
        var walk = new Walk(house, seed);
        var walking = new FutureTask<>(walk::walk);
        var thread = new Thread(walking, "walk " + seed);
        thread.setDaemon(true);
        thread.start();
        try {
            return walking.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw walk.hanging(thread.getStackTrace());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof WalkFailed failed) throw failed;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
