package subrosa.workers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.engine.Definitions;
import subrosa.engine.Definitions.Definition;
import subrosa.engine.Definitions.Deployed;
import subrosa.engine.Definitions.DeployedFile;

/** Diagrams and tables as they run, for designers' tools. To everybody else there are none. */
@Service
public class DeployedDefinitions {

    private final Definitions definitions;

    DeployedDefinitions(Definitions definitions) {
        this.definitions = definitions;
    }

    public List<Definition> processes(@Nullable String key, boolean latest, int from, int most) {
        requireDesigner();
        return definitions.processes(key, latest, from, most);
    }

    public Definition process(String id) {
        requireDesigner();
        return definitions.process(id).orElseThrow(NotKnown::new);
    }

    public Definition latestProcess(String key) {
        return first(processes(key, true, 0, 1));
    }

    public List<Definition> decisions(@Nullable String key, boolean latest, int from, int most) {
        requireDesigner();
        return definitions.decisions(key, latest, from, most);
    }

    public Definition decision(String id) {
        requireDesigner();
        return definitions.decision(id).orElseThrow(NotKnown::new);
    }

    public Definition latestDecision(String key) {
        return first(decisions(key, true, 0, 1));
    }

    public String xmlOf(Definition definition) {
        requireDesigner();
        return definitions.xmlOf(definition);
    }

    public List<Deployed> deployments(int from, int most) {
        requireDesigner();
        return definitions.deployments(from, most);
    }

    public Deployed deployment(String id) {
        requireDesigner();
        return definitions.deployment(id).orElseThrow(NotKnown::new);
    }

    public List<DeployedFile> filesOf(String deployment) {
        return definitions.filesOf(deployment(deployment));
    }

    /** The engine's version, for whoever has one of the two roles that talk to it. */
    public String engineVersion() {
        var reader = CurrentReader.get();
        if (!reader.is(Role.DESIGNER) && !reader.is(Role.INTEGRATOR)) throw new NotKnown();
        return Definitions.engineVersion();
    }

    private static Definition first(List<Definition> found) {
        return found.stream().findFirst().orElseThrow(NotKnown::new);
    }

    private static void requireDesigner() {
        if (!CurrentReader.get().is(Role.DESIGNER)) throw new NotKnown();
    }
}
