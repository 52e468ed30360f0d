package subrosa.conclusion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredConsentActs extends Repository<ConsentAct, UUID> {

    ConsentAct save(ConsentAct act);

    @Query("select c from ConsentAct c where c.instrument = :instrument order by c.recordedAt, c.id")
    List<ConsentAct> of(UUID instrument);
}
