package subrosa.announcement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredLeaks extends Repository<Leak, UUID> {

    Leak save(Leak leak);

    Optional<Leak> findById(UUID id);

    @Query("select l from Leak l where l.channel = :channel order by l.recordedAt, l.id")
    List<Leak> of(String channel);
}
