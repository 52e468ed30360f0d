package subrosa.announcement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredClosedBriefings extends Repository<ClosedBriefing, UUID> {

    ClosedBriefing save(ClosedBriefing briefing);

    @Query("select b from ClosedBriefing b where b.channel = :channel order by b.recordedAt, b.id")
    List<ClosedBriefing> of(String channel);
}
