package subrosa.vault;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredIdentities extends Repository<Identity, UUID> {

    Identity save(Identity record);

    @Query("select r from Identity r where r.intermediary = :intermediary order by r.recordedAt, r.id")
    List<Identity> of(UUID intermediary);
}
