package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredOverdueNotices extends Repository<OverdueNotice, UUID> {

    OverdueNotice save(OverdueNotice notice);

    @Query("select n from OverdueNotice n where n.channel = :channel order by n.recordedAt, n.id")
    List<OverdueNotice> of(String channel);
}
