package subrosa.setback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredSetbacks extends Repository<Setback, UUID> {

    Setback save(Setback record);

    Optional<Setback> findById(UUID id);

    @Query("select r from Setback r where r.channel = :channel order by r.recordedAt, r.id")
    List<Setback> of(String channel);
}
