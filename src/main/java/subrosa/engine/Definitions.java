package subrosa.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is deployed: diagrams and tables, each with its versions. They belong to no channel and say nothing of one. */
@Component
public class Definitions {

    private final RepositoryService repository;

    Definitions(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * A diagram, or a table.
     *
     * @param tag of the version, as its designer named it
     * @param keptForDays how long the engine would keep a run; the house keeps it for good
     */
    public record Definition(
            String id,
            String key,
            @Nullable String category,
            @Nullable String name,
            int version,
            String resource,
            String deployment,
            @Nullable String tag,
            @Nullable Integer keptForDays) {}

    public record Deployed(String id, @Nullable String name, @Nullable String source, Instant at) {}

    public record DeployedFile(String id, String name) {}

    /** @param key or nothing for all keys */
    public List<Definition> processes(@Nullable String key, boolean latest, int from, int most) {
        var query = repository.createProcessDefinitionQuery();
        if (key != null) query.processDefinitionKey(key);
        if (latest) query.latestVersion();
        return query
                .orderByProcessDefinitionKey()
                .asc()
                .orderByProcessDefinitionVersion()
                .desc()
                .listPage(from, most)
                .stream()
                .map(found -> definition(found, found.getVersionTag()))
                .toList();
    }

    public Optional<Definition> process(String id) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(id)
                        .singleResult())
                .map(found -> definition(found, found.getVersionTag()));
    }

    /** @param key or nothing for all keys */
    public List<Definition> decisions(@Nullable String key, boolean latest, int from, int most) {
        var query = repository.createDecisionDefinitionQuery();
        if (key != null) query.decisionDefinitionKey(key);
        if (latest) query.latestVersion();
        return query
                .orderByDecisionDefinitionKey()
                .asc()
                .orderByDecisionDefinitionVersion()
                .desc()
                .listPage(from, most)
                .stream()
                .map(found -> definition(found, found.getVersionTag()))
                .toList();
    }

    public Optional<Definition> decision(String id) {
        return Optional.ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionId(id)
                        .singleResult())
                .map(found -> definition(found, found.getVersionTag()));
    }

    public String xmlOf(Definition definition) {
        return read(repository.getResourceAsStream(definition.deployment(), definition.resource()));
    }

    public List<Deployed> deployments(int from, int most) {
        return repository.createDeploymentQuery().orderByDeploymentTime().desc().listPage(from, most).stream()
                .map(Definitions::deployed)
                .toList();
    }

    public Optional<Deployed> deployment(String id) {
        return Optional.ofNullable(
                        repository.createDeploymentQuery().deploymentId(id).singleResult())
                .map(Definitions::deployed);
    }

    public List<DeployedFile> filesOf(Deployed deployment) {
        return repository.getDeploymentResources(deployment.id()).stream()
                .map(file -> new DeployedFile(file.getId(), file.getName()))
                .toList();
    }

    /** The version of the engine. */
    public static String engineVersion() {
        return String.valueOf(ProcessEngine.class.getPackage().getImplementationVersion());
    }

    private static Deployed deployed(org.camunda.bpm.engine.repository.Deployment found) {
        return new Deployed(
                found.getId(),
                found.getName(),
                found.getSource(),
                found.getDeploymentTime().toInstant());
    }

    private static Definition definition(ResourceDefinition found, @Nullable String tag) {
        return new Definition(
                found.getId(),
                found.getKey(),
                found.getCategory(),
                found.getName(),
                found.getVersion(),
                found.getResourceName(),
                found.getDeploymentId(),
                tag,
                found.getHistoryTimeToLive());
    }

    private static String read(InputStream file) {
        try (file) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
