package subrosa.oversight;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredDisposals extends Repository<Disposal, String> {

    Disposal save(Disposal disposal);

    Optional<Disposal> findById(String reference);

    @Query("select d from Disposal d where d.standing = :channel")
    Optional<Disposal> standing(String channel);

    @Query("select d from Disposal d order by d.recordedAt desc, d.reference")
    List<Disposal> every();

    @Query(
            """
            select d from Disposal d where d.state = subrosa.oversight.DisposalState.PROPOSED
            order by d.recordedAt desc, d.reference""")
    List<Disposal> proposed();

    @Query("select d from Disposal d where d.channel in :channels")
    List<Disposal> ofAny(Collection<String> channels);

    @Query("select count(d) > 0 from Disposal d")
    boolean any();

    @Query("select d.reference from Disposal d where d.state = subrosa.oversight.DisposalState.ORDERED")
    List<String> ordered();
}
