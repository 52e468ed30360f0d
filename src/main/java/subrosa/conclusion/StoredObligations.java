package subrosa.conclusion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredObligations extends Repository<Obligation, UUID> {

    Obligation save(Obligation obligation);

    @Query("select o from Obligation o where o.channel = :channel order by o.position")
    List<Obligation> of(String channel);
}
