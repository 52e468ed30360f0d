package subrosa.policy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Asks the dossier for the evidence behind gates. Nothing is cached: evidence is evidence for the text of this moment. */
@Component
public class Gates {

    private final Supplier<Map<Gate, Evidence>> evidence;

    /** The kinds of evidence are gathered at the first question: features that give evidence ask for gates themselves. */
    @Autowired
    Gates(ObjectProvider<Evidence> all) {
        this.evidence = SingletonSupplier.of(() -> byGate(all.stream().toList()));
    }

    public Gates(List<Evidence> all) {
        var byGate = byGate(all);
        this.evidence = () -> byGate;
    }

    private static Map<Gate, Evidence> byGate(List<Evidence> all) {
        var byGate = new EnumMap<Gate, Evidence>(Gate.class);
        for (var one : all) {
            var other = byGate.put(one.gate(), one);
            if (other != null) throw new IllegalStateException("Two kinds of evidence for " + one.gate() + ".");
        }
        return byGate;
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
        var one = evidence.get().get(gate);
        // A gate that nothing can open is shut.
        if (one == null) return Stream.of("Nothing here can give " + gate.evidence() + ".");
        return one.missing(subject).stream();
    }

    /** A gate without its evidence, and why. */
    public record Shut(Gate gate, String reason) {}
}
