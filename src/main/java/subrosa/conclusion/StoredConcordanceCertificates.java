package subrosa.conclusion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredConcordanceCertificates extends Repository<ConcordanceCertificate, UUID> {

    ConcordanceCertificate save(ConcordanceCertificate certificate);

    @Query("select c from ConcordanceCertificate c where c.instrument = :instrument order by c.recordedAt, c.id")
    List<ConcordanceCertificate> of(UUID instrument);
}
