package subrosa.instrument;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InstrumentRecords extends Repository<Instrument, UUID> {

    Instrument save(Instrument instrument);

    Optional<Instrument> findById(UUID id);

    @Query(
            "select i from Instrument i left join fetch i.current where i.channel = :channel order by i.recordedAt, i.id")
    List<Instrument> of(String channel);
}
