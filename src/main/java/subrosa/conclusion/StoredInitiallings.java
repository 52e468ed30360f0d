package subrosa.conclusion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredInitiallings extends Repository<Initialling, UUID> {

    Initialling save(Initialling initialling);

    @Query("select i from Initialling i where i.instrument = :instrument order by i.recordedAt, i.id")
    List<Initialling> of(UUID instrument);
}
