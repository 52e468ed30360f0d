package subrosa.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredIntegrityParagraphs extends Repository<IntegrityParagraph, UUID> {

    IntegrityParagraph save(IntegrityParagraph record);

    @Query(
            "select r from IntegrityParagraph r where r.instrument = :instrument order by r.recordedAt desc, r.position desc limit 1")
    Optional<IntegrityParagraph> latest(UUID instrument);
}
