package subrosa.absence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.StandIn;

/** Who stands in for whom, for those who have to know whose eyes are one. One statement for each question. */
@Component
@Transactional(readOnly = true)
public class StandIns {

    private final StoredAbsences stored;
    private final Clock clock;

    StandIns(StoredAbsences stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** Those that these accounts have, or had, a part in. */
    public List<StandIn> of(Collection<String> accounts) {
        if (accounts.isEmpty()) return List.of();
        var now = clock.instant();
        return stored.begun(accounts, now).stream()
                .flatMap(absence -> standIn(absence, now).stream())
                .toList();
    }

    private static Optional<StandIn> standIn(Absence absence, Instant now) {
        return absence.deputy()
                .map(deputy ->
                        new StandIn(absence.account(), deputy, absence.begins(), absence.ends(), absence.holds(now)));
    }

    /** Whoever is away now, each with who stands in for them, if anybody does. */
    public Map<String, Optional<String>> away() {
        return stored.holding(clock.instant()).stream()
                .collect(Collectors.toMap(Absence::account, Absence::deputy, (one, other) -> one));
    }
}
