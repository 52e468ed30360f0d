package subrosa.withdrawal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredSealings extends Repository<Sealing, UUID> {

    Sealing save(Sealing record);

    @Query("select r from Sealing r where r.channel = :channel order by r.recordedAt, r.id")
    List<Sealing> of(String channel);
}
