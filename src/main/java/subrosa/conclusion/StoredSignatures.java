package subrosa.conclusion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredSignatures extends Repository<Signature, UUID> {

    Signature save(Signature signature);

    @Query("select s from Signature s where s.instrument = :instrument order by s.recordedAt, s.id")
    List<Signature> of(UUID instrument);
}
