package subrosa.conclusion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredEntriesIntoForce extends Repository<EntryIntoForce, UUID> {

    EntryIntoForce save(EntryIntoForce entry);

    @Query("select e from EntryIntoForce e where e.instrument = :instrument order by e.recordedAt, e.id")
    List<EntryIntoForce> of(UUID instrument);
}
