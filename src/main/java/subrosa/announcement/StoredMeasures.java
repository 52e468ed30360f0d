package subrosa.announcement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredMeasures extends Repository<Measure, UUID> {

    Measure save(Measure measure);

    @Query("select m from Measure m where m.channel = :channel order by m.recordedAt, m.id")
    List<Measure> of(String channel);
}
