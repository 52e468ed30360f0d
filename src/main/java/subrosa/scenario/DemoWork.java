package subrosa.scenario;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets the local worker look for work every few seconds while the demo runs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("demo")
class DemoWork {

    private final LocalWorker worker;

    DemoWork(LocalWorker worker) {
        this.worker = worker;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 3_000)
    void work() {
        worker.workAll();
    }
}
