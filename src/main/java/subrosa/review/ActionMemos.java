package subrosa.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActionMemos extends Repository<ActionMemo, UUID> {

    ActionMemo save(ActionMemo record);

    Optional<ActionMemo> findById(UUID id);

    @Query("select r from ActionMemo r where r.instrument = :instrument order by r.recordedAt, r.position")
    List<ActionMemo> of(UUID instrument);

    @Query(
            "select r from ActionMemo r where r.instrument = :instrument order by r.recordedAt desc, r.position desc limit 1")
    Optional<ActionMemo> latest(UUID instrument);
}
