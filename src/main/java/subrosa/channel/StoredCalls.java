package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredCalls extends Repository<Call, UUID> {

    Call save(Call call);

    @Query("select c from Call c where c.channel = :channel order by c.recordedAt, c.id")
    List<Call> of(String channel);
}
