package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredMandateClearances extends Repository<MandateClearance, UUID> {

    MandateClearance save(MandateClearance clearance);

    @Query("select c from MandateClearance c where c.mandate = :mandate order by c.recordedAt, c.id")
    List<MandateClearance> of(UUID mandate);
}
