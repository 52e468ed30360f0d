package subrosa.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IntegrityChecks extends Repository<IntegrityCheck, UUID> {

    IntegrityCheck save(IntegrityCheck record);

    @Query("select r from IntegrityCheck r where r.instrument = :instrument order by r.recordedAt, r.position")
    List<IntegrityCheck> of(UUID instrument);

    @Query(
            "select r from IntegrityCheck r where r.instrument = :instrument order by r.recordedAt desc, r.position desc limit 1")
    Optional<IntegrityCheck> latest(UUID instrument);
}
