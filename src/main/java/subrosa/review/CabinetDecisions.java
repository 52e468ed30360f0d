package subrosa.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CabinetDecisions extends Repository<CabinetDecision, UUID> {

    CabinetDecision save(CabinetDecision record);

    @Query("select r from CabinetDecision r where r.instrument = :instrument order by r.recordedAt, r.position")
    List<CabinetDecision> of(UUID instrument);

    @Query(
            "select r from CabinetDecision r where r.instrument = :instrument order by r.recordedAt desc, r.position desc limit 1")
    Optional<CabinetDecision> latest(UUID instrument);
}
