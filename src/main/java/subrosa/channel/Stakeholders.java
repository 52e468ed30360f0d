package subrosa.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
    public Stakeholder add(String channel, NamedStakeholder named) {
        return of(channel).stream()
                .filter(one -> one.name().equalsIgnoreCase(named.name().strip()))
                .findFirst()
                .orElseGet(() -> stored.save(new Stakeholder(channel, named, clock.instant())));
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
