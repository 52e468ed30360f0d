package subrosa.engine;

import org.camunda.bpm.model.bpmn.Bpmn;
import subrosa.engine.camunda.EngineMappings;

/**
 * Goes over what the engine reads at every start (its SQL mappings, the model of BPMN) while the application is still being put together
 * on the other processor. Nothing is kept: when the engine comes to read it, the classes are loaded and the code that reads is compiled.
 */
public final class EngineAhead {

    private EngineAhead() {}

    /** Returns at once. */
    public static void read() {
        var thread = new Thread(EngineAhead::readAll, "engine-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private static void readAll() {
        EngineMappings.readOnce();
        Bpmn.createProcess().done();
    }
}
