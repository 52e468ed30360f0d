package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TimelineEntries extends Repository<TimelineEntry, UUID> {

    TimelineEntry save(TimelineEntry entry);

    @Query("select e from TimelineEntry e where e.channel = :channel order by e.recordedAt, e.position")
    List<TimelineEntry> of(String channel);
}
