package subrosa.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks a decision table from Java, where no diagram does: table D on every record, parameters by tempo and jurisdiction. */
@Component
public class Decisions {

    private final DecisionService decisionService;

    Decisions(DecisionService decisionService) {
        this.decisionService = decisionService;
    }

    /** Every matching row, in the order of the table, as output name to value. The latest release of the table answers. */
    public List<Map<String, Object>> rows(String decision, Map<String, Object> inputs) {
        return decisionService
                .evaluateDecisionTableByKey(decision)
                .variables(inputs)
                .evaluate()
                .getResultList();
    }
}
