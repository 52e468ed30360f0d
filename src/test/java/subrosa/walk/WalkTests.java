package subrosa.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import subrosa.OnTheEngine;
import subrosa.Story;

/**
 * Walks of people who do whatever they may. Each goes on to its end, and whatever they do, what must hold holds.
 */
@OnTheEngine
@TestPropertySource(properties = "subrosa.test.start=1945-10-24T00:00:00Z")
class WalkTests {

    private static final Duration LONGEST = Duration.ofSeconds(120);

    @Autowired
    ApplicationContext beans;

    @Autowired
    Story others;

    @Test
    void everyPermittedWalkComesToAnEnd() {
        others.leaveOthersToRest("none");
        var house = House.of(beans);
        var given = Long.getLong("subrosa.walk.seed");
        if (given != null) {
            System.out.println(String.join("\n", walk(house, given).steps()));
            return;
        }
        long master = Long.getLong("subrosa.walks.seed", new Random().nextLong());
        int count = Integer.getInteger("subrosa.walks", 20);
        System.out.println("Walks from the seed " + master);
        var seeds = new Random(master);
        var failures = new ArrayList<WalkFailed>();
        var ends = new TreeMap<String, Integer>();
        var refusals = new TreeMap<String, Integer>();
        long began = System.nanoTime();
        int steps = 0;
        int taken = 0;
        for (int i = 0; i < count; i++) {
            try {
                var walked = walk(house, seeds.nextLong());
                ends.merge(walked.end(), 1, Integer::sum);
                walked.refusals().forEach((fact, times) -> refusals.merge(fact, times, Integer::sum));
                steps += walked.steps().size();
                taken += walked.taken();
            } catch (WalkFailed e) {
                failures.add(e);
            }
        }
        System.out.printf(
                "%d walks, %d steps, %d tasks, %d ms%n", count, steps, taken, (System.nanoTime() - began) / 1_000_000);
        ends.forEach((end, times) -> System.out.println(times + "  " + end));
        refusals.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(40)
                .forEach(one -> System.out.println(one.getValue() + "  " + one.getKey()));
        for (var failure : failures) System.out.println("FAILED " + failure.getMessage() + "\n");
        assertThat(failures).isEmpty();
    }

    /** A walk that hangs within one step is told as what it is; its thread is left behind. */
    private static Walk.Walked walk(House house, long seed) {
        var walk = new Walk(house, seed);
        var walking = new FutureTask<>(walk::walk);
        var thread = new Thread(walking, "walk " + seed);
        thread.setDaemon(true);
        thread.start();
        try {
            return walking.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof WalkFailed failed) throw failed;
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw walk.hangs(thread.getStackTrace());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
