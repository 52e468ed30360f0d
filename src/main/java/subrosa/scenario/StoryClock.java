package subrosa.scenario;

import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import subrosa.engine.EngineTime;
import subrosa.engine.MovableClock;

/** The clock of an installation that tells stories. It stands long ago until the first story moves it. */
@Configuration(proxyBeanMethods = false)
@Profile({"demo", "play"})
class StoryClock {

    private static final Instant BEFORE_ALL_STORIES = Instant.parse("1945-10-24T00:00:00Z");

    @Bean
    @Primary
    MovableClock clockOfTheStory(EngineTime engine) {
        return new MovableClock(engine, BEFORE_ALL_STORIES);
    }
}
