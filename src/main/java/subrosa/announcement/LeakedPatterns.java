package subrosa.announcement;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.KnownPatterns;

/** A posture of row E9 says that the pattern is known from then on. */
@Component
class LeakedPatterns implements KnownPatterns {

    private final StoredPostures postures;

    LeakedPatterns(StoredPostures postures) {
        this.postures = postures;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> knownSince(String channel) {
        return postures.of(channel).stream()
                .filter(posture -> posture.rows().contains("E9"))
                .map(Posture::recordedAt)
                .reduce((earlier, later) -> later);
    }
}
