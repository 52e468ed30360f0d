package subrosa.policy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the dossier for the evidence behind gates. Nothing is cached: evidence is evidence for the text of this moment. */
@Component
public class Gates {

    private final Map<Gate, Evidence> evidence = new EnumMap<>(Gate.class);

    public Gates(List<Evidence> all) {
        for (var one : all) {
            var other = evidence.put(one.gate(), one);
            if (other != null) throw new IllegalStateException("Two kinds of evidence for " + one.gate() + ".");
        }
    }

    /** All gates that are shut, with the reason for each, in the order of the gates. */
    public List<Shut> shut(Collection<Gate> gates, Subject subject) {
        return gates.stream()
                .sorted()
                .flatMap(gate -> missing(gate, subject).map(reason -> new Shut(gate, reason)))
                .toList();
    }

    public void require(Collection<Gate> gates, Subject subject) {
        var shut = shut(gates, subject);
        if (!shut.isEmpty()) throw new GateShut(shut);
    }

    private Stream<String> missing(Gate gate, Subject subject) {
        var one = evidence.get(gate);
        // A gate that nothing can open is shut.
        if (one == null) return Stream.of("Nothing here can give " + gate.evidence() + ".");
        return one.missing(subject).stream();
    }

    /** A gate without its evidence, and why. */
    public record Shut(Gate gate, String reason) {}
}
