package subrosa.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Opinions extends Repository<LegalOpinion, UUID> {

    LegalOpinion save(LegalOpinion record);

    @Query("select r from LegalOpinion r where r.instrument = :instrument order by r.recordedAt, r.position")
    List<LegalOpinion> of(UUID instrument);

    @Query(
            "select r from LegalOpinion r where r.instrument = :instrument order by r.recordedAt desc, r.position desc limit 1")
    Optional<LegalOpinion> latest(UUID instrument);
}
