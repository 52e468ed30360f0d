package subrosa.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.NotKnown;

/** The stakeholder map: who is affected, who was asked, and why others were not. */
@Service
@Transactional
public class Stakeholders {

    private final StoredStakeholders stored;
    private final Clock clock;

    Stakeholders(StoredStakeholders stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** A name that is on the map already stays as it is. */
    public void add(String channel, List<NamedStakeholder> named) {
        if (named.isEmpty()) return;
        var known = of(channel).stream()
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        for (var one : named)
            if (known.add(one.name().strip().toLowerCase(Locale.ROOT)))
                stored.save(new Stakeholder(channel, one, clock.instant()));
    }

    public void consult(String channel, UUID id, LocalDate on, String result) {
        get(channel, id).consult(on, result);
    }

    public void leaveOut(String channel, UUID id, String because, LocalDate reviewOn) {
        get(channel, id).leaveOut(because, reviewOn);
    }

    @Transactional(readOnly = true)
    public List<Stakeholder> of(String channel) {
        return stored.of(channel);
    }

    private Stakeholder get(String channel, UUID id) {
        return stored.findById(id).filter(one -> one.channel().equals(channel)).orElseThrow(NotKnown::new);
    }
}
