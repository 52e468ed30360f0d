package subrosa.policy;

import java.util.List;
import java.util.stream.Collectors;

/** An act was tried whose gates are not all open. */
public class GateShut extends BrokenRule {

    private final transient List<Gates.Shut> shut;

    public GateShut(List<Gates.Shut> shut) {
        super(shut.stream().map(Gates.Shut::reason).collect(Collectors.joining(" ")));
        this.shut = shut;
    }

    public List<Gates.Shut> shut() {
        return shut;
    }

    public List<Gate> gates() {
        return shut.stream().map(Gates.Shut::gate).toList();
    }
}
