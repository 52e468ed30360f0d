package subrosa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;

/**
 * How much of the diagrams the tests went through: every event, task, gateway and call counts once. Runs by itself when all other tests are
 * over, and prints what it finds.
 */
class FlowNodeCoverage {

    private static final double LEAST = 0.99;

    private record Diagram(String process, int nodes, List<String> missed) {
        int passed() {
            return nodes - missed.size();
        }
    }

    @Test
    void theTestsWentThroughNearlyEveryElementOfTheDiagrams() throws IOException {
        var passed = passed();
        List<Diagram> diagrams;
        try (var files = Files.list(Path.of("processes"))) {
            diagrams = files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .flatMap(file -> read(file, passed))
                    .toList();
        }
        int nodes = diagrams.stream().mapToInt(Diagram::nodes).sum();
        int went = diagrams.stream().mapToInt(Diagram::passed).sum();
        print(diagrams, nodes, went);

        assertThat((double) went / nodes)
                .as("share of flow nodes that some test went through")
                .isGreaterThanOrEqualTo(LEAST);
    }

    private static Set<String> passed() throws IOException {
        var passed = new HashSet<String>();
        try (var files = Files.newDirectoryStream(FlowNodes.PASSED)) {
            for (var file : files) passed.addAll(Files.readAllLines(file));
        }
        return passed;
    }

    private static Stream<Diagram> read(Path file, Set<String> passed) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var nodes = model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .toList();
        return model.getModelElementsByType(Process.class).stream()
                .map(process -> new Diagram(
                        process.getId(),
                        nodes.size(),
                        nodes.stream()
                                .filter(node -> !passed.contains(process.getId() + " " + node))
                                .toList()));
    }

    private static void print(List<Diagram> diagrams, int nodes, int went) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (var diagram : diagrams)
            out.printf(
                    "%-28s %3d of %3d %s%n",
                    diagram.process(),
                    diagram.passed(),
                    diagram.nodes(),
                    diagram.missed().isEmpty() ? "" : diagram.missed());
        out.printf("Flow-node coverage: %d of %d, %.1f %%%n", went, nodes, 100.0 * went / nodes);
    }
}
