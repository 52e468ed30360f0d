package subrosa.withdrawal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredLinesToTake extends Repository<LinesToTake, UUID> {

    LinesToTake save(LinesToTake record);

    @Query("select r from LinesToTake r where r.channel = :channel order by r.recordedAt, r.id")
    List<LinesToTake> of(String channel);
}
