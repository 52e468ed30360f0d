package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredOutreach extends Repository<Outreach, UUID> {

    Outreach save(Outreach outreach);

    @Query("select o from Outreach o where o.channel = :channel order by o.recordedAt, o.id")
    List<Outreach> of(String channel);
}
