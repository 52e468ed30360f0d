package subrosa.channel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredIntermediaries extends Repository<Intermediary, UUID> {

    Intermediary save(Intermediary intermediary);

    Optional<Intermediary> findById(UUID id);

    @Query("select i from Intermediary i where i.channel = :channel order by i.recordedAt, i.id")
    List<Intermediary> of(String channel);
}
