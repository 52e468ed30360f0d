package subrosa.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Countersignatures extends Repository<Countersignature, UUID> {

    Countersignature save(Countersignature record);

    @Query("select r from Countersignature r where r.opinion = :opinion order by r.recordedAt, r.position")
    List<Countersignature> of(UUID opinion);

    @Query(
            "select r from Countersignature r where r.opinion = :opinion order by r.recordedAt desc, r.position desc limit 1")
    Optional<Countersignature> latest(UUID opinion);
}
