package subrosa.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys the process files when the installation starts, before the first request is taken: all of them together, and only when
 * one has changed.
 */
@Component
public class Deployment implements SmartLifecycle {

    /** Before everything that plays or serves. */
    public static final int PHASE = 0;

    private final RepositoryService repository;
    private final ProcessFiles files;
    private final TransactionTemplate transaction;
    private boolean running;

    Deployment(RepositoryService repository, ProcessFiles files, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        deploy(files);
        running = true;
    }

    /** @throws ProcessFileInError if one of the files cannot be read as what it says it is; none is deployed then */
    public void deploy(ProcessFiles files) {
        var deployment =
                repository.createDeployment().name("subrosa").source("release").enableDuplicateFiltering(false);
        for (var file : files.all()) {
            try (var content = file.content().getInputStream()) {
                deployment.addInputStream(file.name(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        try {
            transaction.execute(status -> deployment.deploy());
        } catch (ParseException e) {
            throw ProcessFileInError.of(e);
        } catch (ProcessEngineException e) {
            throw ProcessFileInError.of(e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
