package subrosa.withdrawal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredAgreedEnds extends Repository<AgreedEnd, UUID> {

    AgreedEnd save(AgreedEnd record);

    @Query("select r from AgreedEnd r where r.channel = :channel order by r.recordedAt, r.id")
    List<AgreedEnd> of(String channel);
}
