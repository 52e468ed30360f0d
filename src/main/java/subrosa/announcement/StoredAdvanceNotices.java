package subrosa.announcement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredAdvanceNotices extends Repository<AdvanceNotice, UUID> {

    AdvanceNotice save(AdvanceNotice notice);

    /** The latest first. */
    @Query("select n from AdvanceNotice n where n.communique = :communique order by n.recordedAt desc, n.id desc")
    List<AdvanceNotice> of(UUID communique);
}
