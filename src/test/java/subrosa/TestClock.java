package subrosa;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import subrosa.engine.EngineTime;
import subrosa.engine.MovableClock;

@TestConfiguration(proxyBeanMethods = false)
class TestClock {

    @Bean
    @Primary
    MovableClock testClock(EngineTime engine, @Value("${subrosa.test.start:1993-01-20T09:00:00Z}") Instant start) {
        return new MovableClock(engine, start);
    }
}
