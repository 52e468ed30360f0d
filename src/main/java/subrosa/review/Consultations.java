package subrosa.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Consultations extends Repository<Consultation, UUID> {

    Consultation save(Consultation record);

    @Query("select r from Consultation r where r.report = :report order by r.recordedAt, r.position")
    List<Consultation> of(UUID report);

    @Query("select r from Consultation r where r.report = :report order by r.recordedAt desc, r.position desc limit 1")
    Optional<Consultation> latest(UUID report);
}
