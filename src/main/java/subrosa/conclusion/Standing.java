package subrosa.conclusion;

import java.util.List;
import java.util.Set;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;
import subrosa.policy.Gates;

/** What stands behind an instrument's present text at the moment of an act: the gates that are shut, each with its reason. */
public record Standing(List<Gates.Shut> shut) {

    /**
     * Requires that these gates are open.
     *
     * @throws GateShut naming every gate of these that is shut
     */
    public void require(Gate... gates) {
        var asked = Set.of(gates);
        var missing = shut.stream().filter(one -> asked.contains(one.gate())).toList();
        if (!missing.isEmpty()) throw new GateShut(missing);
    }
}
