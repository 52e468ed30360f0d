package subrosa.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LegalClearances extends Repository<LegalClearance, UUID> {

    LegalClearance save(LegalClearance record);

    @Query("select r from LegalClearance r where r.instrument = :instrument order by r.recordedAt, r.position")
    List<LegalClearance> of(UUID instrument);

    @Query(
            "select r from LegalClearance r where r.instrument = :instrument order by r.recordedAt desc, r.position desc limit 1")
    Optional<LegalClearance> latest(UUID instrument);
}
