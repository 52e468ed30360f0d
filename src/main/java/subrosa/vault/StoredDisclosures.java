package subrosa.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredDisclosures extends Repository<Disclosure, UUID> {

    Disclosure save(Disclosure record);

    Optional<Disclosure> findById(UUID id);

    @Query("select r from Disclosure r where r.intermediary = :intermediary order by r.recordedAt, r.id")
    List<Disclosure> of(UUID intermediary);
}
