package subrosa.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How many channels so many clients carry in a second, measured in several turns. */
final class Rate {

    private final Carrier carrier;
    private final int clients;

    private int carried;
    private double seconds;
    private double last;

    Rate(Carrier carrier, int clients) {
        this.carrier = carrier;
        this.clients = clients;
    }

    void warmUp(Duration time) throws Exception {
        run(time);
    }

    void measure(Duration turn) throws Exception {
        var begun = System.nanoTime();
        int now = run(turn);
        double took = (System.nanoTime() - begun) / 1e9;
        carried += now;
        seconds += took;
        last = now / took;
    }

    /** Of the last turn. */
    double last() {
        return last;
    }

    /** Of all turns together. */
    double mean() {
        return carried / seconds;
    }

    /** Each client begins channels until the time is over, and ends what it has begun. */
    private int run(Duration time) throws Exception {
        var until = System.nanoTime() + time.toNanos();
        var pool = Executors.newFixedThreadPool(clients);
        try {
            var all = new ArrayList<Future<Integer>>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                Callable<Integer> work = () -> {
                    int ended = 0;
                    while (System.nanoTime() < until) {
                        carrier.carry(client);
                        ended++;
                    }
                    return ended;
                };
                all.add(pool.submit(work));
            }
            int ended = 0;
            for (var one : all) ended += one.get();
            return ended;
        } finally {
            pool.shutdown();
        }
    }
}
