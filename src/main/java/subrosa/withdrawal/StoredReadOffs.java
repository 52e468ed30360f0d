package subrosa.withdrawal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredReadOffs extends Repository<ReadOff, UUID> {

    ReadOff save(ReadOff record);

    @Query("select r from ReadOff r where r.channel = :channel order by r.recordedAt, r.id")
    List<ReadOff> of(String channel);
}
