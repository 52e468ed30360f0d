package subrosa.channel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredMandates extends Repository<Mandate, UUID> {

    Mandate save(Mandate mandate);

    Optional<Mandate> findById(UUID id);

    @Query("select m from Mandate m where m.channel in :channels")
    List<Mandate> ofAny(Collection<String> channels);

    @Query("select m from Mandate m where m.channel = :channel order by m.recordedAt, m.id")
    List<Mandate> of(String channel);
}
