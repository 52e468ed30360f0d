package subrosa.conclusion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredJoinings extends Repository<Joining, UUID> {

    Joining save(Joining joining);

    @Query("select j from Joining j where j.instrument = :instrument order by j.recordedAt, j.id")
    List<Joining> of(UUID instrument);
}
