package subrosa.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IntegrityReports extends Repository<IntegrityReport, UUID> {

    IntegrityReport save(IntegrityReport record);

    @Query("select r from IntegrityReport r where r.instrument = :instrument order by r.recordedAt, r.position")
    List<IntegrityReport> of(UUID instrument);

    @Query(
            "select r from IntegrityReport r where r.instrument = :instrument order by r.recordedAt desc, r.position desc limit 1")
    Optional<IntegrityReport> latest(UUID instrument);
}
