package subrosa.channel;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Asked before anything is planned: whether a line is left that may carry it. A channel whose sides talk directly has none to freeze;
 * one with several lines goes on as long as one of them is open.
 */
@Component
class FrozenLines {

    private final StoredIntermediaries intermediaries;

    FrozenLines(StoredIntermediaries intermediaries) {
        this.intermediaries = intermediaries;
    }

    /** @throws LineFrozen when no line is open (C3) */
    void requireOpenLine(String channel) {
        if (allFrozen(channel)) throw new LineFrozen();
    }

    /** What {@link #requireOpenLine} would say. */
    Optional<String> hindrance(String channel) {
        return allFrozen(channel) ? Optional.of(LineFrozen.SENTENCE) : Optional.empty();
    }

    private boolean allFrozen(String channel) {
        var lines = intermediaries.of(channel);
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.traffic() == Traffic.FROZEN);
    }

    /**
     * @throws LineFrozen when no line is open (C3)
     * @throws LineBearsLowStakesOnly when the open ones do not bear these stakes (C7)
     */
    void requireLineFor(String channel, Stakes stakes) {
        requireOpenLine(channel);
        List<Intermediary> lines = intermediaries.of(channel);
        if (stakes != Stakes.LOW && !lines.isEmpty() && lines.stream().noneMatch(line -> line.traffic() == Traffic.ANY))
            throw new LineBearsLowStakesOnly();
    }
}
