package subrosa.conclusion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredRegistrations extends Repository<Registration, UUID> {

    Registration save(Registration registration);

    @Query("select r from Registration r where r.instrument = :instrument order by r.recordedAt, r.id")
    List<Registration> of(UUID instrument);
}
