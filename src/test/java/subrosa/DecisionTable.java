package subrosa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A table as the designers wrote it, asked without the application. */
public final class DecisionTable {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    private DecisionTable(DmnDecision decision) {
        this.decision = decision;
    }

    public static DecisionTable of(String file, String decision) {
        try (var model = Files.newInputStream(Path.of("processes", "decisions", file))) {
            return new DecisionTable(ENGINE.parseDecision(decision, model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every matching row, as output name to value. */
    public List<Map<String, Object>> rows(Map<String, Object> inputs) {
        return ENGINE.evaluateDecisionTable(decision, inputs).getResultList();
    }

    /** The one matching row of a table that hits first. */
    public Map<String, Object> row(Map<String, Object> inputs) {
        return ENGINE.evaluateDecisionTable(decision, inputs).getSingleResult().getEntryMap();
    }
}
