package subrosa.announcement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredCommuniques extends Repository<Communique, UUID> {

    Communique save(Communique communique);

    @Query("select c from Communique c where c.channel = :channel order by c.recordedAt, c.id")
    List<Communique> of(String channel);

    @Query("select count(c) > 0 from Communique c where c.channel = :channel")
    boolean existsIn(String channel);
}
