package subrosa.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredLegalBars extends Repository<LegalBar, UUID> {

    LegalBar save(LegalBar record);

    @Query("select r from LegalBar r where r.instrument = :instrument order by r.recordedAt, r.position")
    List<LegalBar> of(UUID instrument);

    default boolean against(UUID instrument, String hash) {
        return of(instrument).stream().anyMatch(bar -> bar.hash().equals(hash));
    }
}
