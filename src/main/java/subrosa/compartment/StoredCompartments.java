package subrosa.compartment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredCompartments extends Repository<Compartment, String> {

    Compartment save(Compartment compartment);

    Optional<Compartment> findById(String reference);

    List<Compartment> findAllById(Iterable<String> references);
}
