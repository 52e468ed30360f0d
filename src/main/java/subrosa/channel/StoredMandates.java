package subrosa.channel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredMandates extends Repository<Mandate, UUID> {

    Mandate save(Mandate mandate);

    Optional<Mandate> findById(UUID id);

    /** Of every channel. */
    @Query("select m from Mandate m")
    List<Mandate> every();

    @Query("select m from Mandate m where m.channel = :channel order by m.recordedAt, m.id")
    List<Mandate> of(String channel);
}
