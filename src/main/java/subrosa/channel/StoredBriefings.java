package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredBriefings extends Repository<Briefing, UUID> {

    Briefing save(Briefing briefing);

    @Query("select b from Briefing b where b.channel = :channel order by b.recordedAt, b.id")
    List<Briefing> of(String channel);
}
