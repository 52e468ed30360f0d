package subrosa.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredOralOpinions extends Repository<OralOpinion, UUID> {

    OralOpinion save(OralOpinion record);

    @Query(
            "select r from OralOpinion r where r.instrument = :instrument order by r.recordedAt desc, r.position desc limit 1")
    Optional<OralOpinion> latest(UUID instrument);
}
