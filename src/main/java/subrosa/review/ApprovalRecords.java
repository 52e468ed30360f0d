package subrosa.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApprovalRecords extends Repository<Approval, UUID> {

    Approval save(Approval record);

    @Query("select r from Approval r where r.instrument = :instrument order by r.recordedAt, r.position")
    List<Approval> of(UUID instrument);

    @Query(
            "select r from Approval r where r.instrument = :instrument order by r.recordedAt desc, r.position desc limit 1")
    Optional<Approval> latest(UUID instrument);
}
