package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredTempoChanges extends Repository<TempoChange, UUID> {

    TempoChange save(TempoChange change);

    @Query("select c from TempoChange c where c.channel = :channel order by c.recordedAt, c.id")
    List<TempoChange> of(String channel);
}
