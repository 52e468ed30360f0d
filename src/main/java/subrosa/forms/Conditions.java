package subrosa.forms;

import java.util.HashMap;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Evaluates the visibility conditions of a form with the engine's FEEL, so that server and browser agree on what is shown. */
final class Conditions {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private Conditions() {}

    /** A condition that cannot be evaluated does not hold: the field is then shown and asked, as in the browser. */
    static boolean holds(String condition, Map<String, Object> root, Map<String, Object> scope) {
        if (condition.isBlank()) return false;
        var context = new HashMap<>(root);
        context.putAll(scope);
        context.put("this", scope);
        context.put("parent", root);
        var result = FEEL.evaluateExpression(condition, context);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
