package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredNotices extends Repository<NoticeToInspector, UUID> {

    NoticeToInspector save(NoticeToInspector notice);

    @Query("select n from NoticeToInspector n where n.channel = :channel order by n.recordedAt, n.id")
    List<NoticeToInspector> of(String channel);
}
