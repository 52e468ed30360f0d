package subrosa.engine;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;

/** A diagram, table or form cannot be deployed. The message names the file, the place and what is wrong, as far as the engine knows. */
public class ProcessFileInError extends RuntimeException {

    private ProcessFileInError(String message, Throwable cause) {
        super(message, cause);
    }

    static ProcessFileInError of(ParseException e) {
        var problems = e.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream()
                        .map(problem ->
                                report.getResourceName() + ", line " + problem.getLine() + ": " + problem.getMessage()))
                .collect(Collectors.joining("\n"));
        return new ProcessFileInError("Nothing was deployed. Mend these and start again:\n" + problems, e);
    }

    static ProcessFileInError of(ProcessEngineException e) {
        return new ProcessFileInError("Nothing was deployed: " + innermost(e), e);
    }

    private static @Nullable String innermost(Throwable e) {
        var cause = e.getCause();
        return cause == null || cause == e ? e.getMessage() : e.getMessage() + " (" + innermost(cause) + ")";
    }
}
