package subrosa.conclusion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredDomesticApprovals extends Repository<DomesticApproval, UUID> {

    DomesticApproval save(DomesticApproval approval);

    @Query("select a from DomesticApproval a where a.instrument = :instrument order by a.recordedAt, a.id")
    List<DomesticApproval> of(UUID instrument);
}
