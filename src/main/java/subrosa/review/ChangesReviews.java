package subrosa.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChangesReviews extends Repository<ChangesReview, UUID> {

    ChangesReview save(ChangesReview record);

    @Query("select r from ChangesReview r where r.opinion = :opinion order by r.recordedAt, r.position")
    List<ChangesReview> of(UUID opinion);

    @Query(
            "select r from ChangesReview r where r.opinion = :opinion order by r.recordedAt desc, r.position desc limit 1")
    Optional<ChangesReview> latest(UUID opinion);
}
