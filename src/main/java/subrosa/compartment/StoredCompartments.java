package subrosa.compartment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredCompartments extends Repository<Compartment, String> {

    Compartment save(Compartment compartment);

    Optional<Compartment> findById(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Compartment c where c.reference = :reference")
    Optional<Compartment> held(String reference);

    List<Compartment> findAllById(Iterable<String> references);
}
