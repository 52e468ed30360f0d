package subrosa.announcement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredPostures extends Repository<Posture, UUID> {

    Posture save(Posture posture);

    @Query("select p from Posture p where p.channel = :channel order by p.recordedAt, p.id")
    List<Posture> of(String channel);
}
