package subrosa.workers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import subrosa.engine.Definitions.Definition;
import subrosa.engine.Definitions.Deployed;
import subrosa.engine.Definitions.DeployedFile;
import subrosa.workers.DeployedDefinitions;

/** Camunda's diagrams, tables and deployments, to be read. */
@RestController
@RequestMapping("/engine-rest")
class DefinitionResource {

    private static final String ALL = "2147483647";

    private final DeployedDefinitions definitions;

    DefinitionResource(DeployedDefinitions definitions) {
        this.definitions = definitions;
    }

    record Version(String version) {}

    record Count(int count) {}

    record ProcessView(
            String id,
            String key,
            @Nullable String category,
            @Nullable String description,
            @Nullable String name,
            int version,
            String resource,
            String deploymentId,
            @Nullable String diagram,
            boolean suspended,
            @Nullable String tenantId,
            @Nullable String versionTag,
            @Nullable Integer historyTimeToLive,
            boolean startableInTasklist) {

        static ProcessView of(Definition one) {
            return new ProcessView(
                    one.id(),
                    one.key(),
                    one.category(),
                    null,
                    one.name(),
                    one.version(),
                    one.resource(),
                    one.deployment(),
                    null,
                    false,
                    null,
                    one.tag(),
                    one.keptForDays(),
                    false);
        }
    }

    record DecisionView(
            String id,
            String key,
            @Nullable String category,
            @Nullable String name,
            int version,
            String resource,
            String deploymentId,
            @Nullable String tenantId,
            @Nullable String versionTag,
            @Nullable Integer historyTimeToLive) {

        static DecisionView of(Definition one) {
            return new DecisionView(
                    one.id(),
                    one.key(),
                    one.category(),
                    one.name(),
                    one.version(),
                    one.resource(),
                    one.deployment(),
                    null,
                    one.tag(),
                    one.keptForDays());
        }
    }

    record ProcessText(String id, String bpmn20Xml) {}

    record DecisionText(String id, String dmnXml) {}

    record DeploymentView(
            String id,
            @Nullable String name,
            @Nullable String source,
            String deploymentTime,
            @Nullable String tenantId) {

        static DeploymentView of(Deployed one) {
            return new DeploymentView(one.id(), one.name(), one.source(), EngineTimes.write(one.at()), null);
        }
    }

    record FileView(String id, String name, String deploymentId) {

        static FileView of(DeployedFile one, String deployment) {
            return new FileView(one.id(), one.name(), deployment);
        }
    }

    @GetMapping("/version")
    Version version() {
        return new Version(definitions.engineVersion());
    }

    @GetMapping("/process-definition")
    List<ProcessView> processes(
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "false") boolean latestVersion,
            @RequestParam(defaultValue = "0") int firstResult,
            @RequestParam(defaultValue = ALL) int maxResults) {
        return definitions.processes(key, latestVersion, Math.max(0, firstResult), Math.max(0, maxResults)).stream()
                .map(ProcessView::of)
                .toList();
    }

    @GetMapping("/process-definition/count")
    Count countProcesses(
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "false") boolean latestVersion) {
        return new Count(
                definitions.processes(key, latestVersion, 0, Integer.MAX_VALUE).size());
    }

    @GetMapping("/process-definition/{id}")
    ProcessView process(@PathVariable String id) {
        return ProcessView.of(definitions.process(id));
    }

    @GetMapping("/process-definition/{id}/xml")
    ProcessText textOfProcess(@PathVariable String id) {
        return new ProcessText(id, definitions.xmlOf(definitions.process(id)));
    }

    @GetMapping("/process-definition/key/{key}")
    ProcessView latestProcess(@PathVariable String key) {
        return ProcessView.of(definitions.latestProcess(key));
    }

    @GetMapping("/process-definition/key/{key}/xml")
    ProcessText textOfLatestProcess(@PathVariable String key) {
        var latest = definitions.latestProcess(key);
        return new ProcessText(latest.id(), definitions.xmlOf(latest));
    }

    @GetMapping("/decision-definition")
    List<DecisionView> decisions(
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "false") boolean latestVersion,
            @RequestParam(defaultValue = "0") int firstResult,
            @RequestParam(defaultValue = ALL) int maxResults) {
        return definitions.decisions(key, latestVersion, Math.max(0, firstResult), Math.max(0, maxResults)).stream()
                .map(DecisionView::of)
                .toList();
    }

    @GetMapping("/decision-definition/{id}")
    DecisionView decision(@PathVariable String id) {
        return DecisionView.of(definitions.decision(id));
    }

    @GetMapping("/decision-definition/{id}/xml")
    DecisionText textOfDecision(@PathVariable String id) {
        return new DecisionText(id, definitions.xmlOf(definitions.decision(id)));
    }

    @GetMapping("/decision-definition/key/{key}")
    DecisionView latestDecision(@PathVariable String key) {
        return DecisionView.of(definitions.latestDecision(key));
    }

    @GetMapping("/decision-definition/key/{key}/xml")
    DecisionText textOfLatestDecision(@PathVariable String key) {
        var latest = definitions.latestDecision(key);
        return new DecisionText(latest.id(), definitions.xmlOf(latest));
    }

    @GetMapping("/deployment")
    List<DeploymentView> deployments(
            @RequestParam(defaultValue = "0") int firstResult, @RequestParam(defaultValue = ALL) int maxResults) {
        return definitions.deployments(Math.max(0, firstResult), Math.max(0, maxResults)).stream()
                .map(DeploymentView::of)
                .toList();
    }

    @GetMapping("/deployment/{id}")
    DeploymentView deployment(@PathVariable String id) {
        return DeploymentView.of(definitions.deployment(id));
    }

    @GetMapping("/deployment/{id}/resources")
    List<FileView> files(@PathVariable String id) {
        return definitions.filesOf(id).stream()
                .map(file -> FileView.of(file, id))
                .toList();
    }
}
