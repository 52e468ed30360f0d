package subrosa.conclusion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFullPowers extends Repository<FullPowers, UUID> {

    FullPowers save(FullPowers powers);

    @Query("select p from FullPowers p where p.instrument = :instrument order by p.recordedAt, p.id")
    List<FullPowers> of(UUID instrument);
}
