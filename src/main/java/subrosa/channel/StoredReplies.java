package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredReplies extends Repository<Reply, UUID> {

    Reply save(Reply reply);

    @Query("select r from Reply r where r.channel = :channel order by r.recordedAt, r.id")
    List<Reply> of(String channel);
}
