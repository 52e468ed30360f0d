package subrosa.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The diagrams, decision tables and forms that this installation runs: those packed into the program, or a folder instead. */
@Component
public class ProcessFiles {

    private final String location;

    public ProcessFiles(@Value("${subrosa.processes:classpath*:processes}") String location) {
        this.location = location.contains(":") ? location : "file:" + location;
    }

    public record ProcessFile(String name, Resource content) {}

    /** In the order of their names. */
    public List<ProcessFile> all() {
        return Stream.of("*.bpmn", "decisions/*.dmn", "forms/*.form")
                .flatMap(this::matching)
                .map(ProcessFiles::named)
                .sorted(Comparator.comparing(ProcessFile::name))
                .toList();
    }

    /** The words of forms and diagrams in other languages, one file for each. They are not deployed: the engine knows nothing of them. */
    public List<ProcessFile> texts() {
        return matching("texts/*.yaml").map(ProcessFiles::named).toList();
    }

    private static ProcessFile named(Resource resource) {
        return new ProcessFile(Objects.requireNonNull(resource.getFilename()), resource);
    }

    private Stream<Resource> matching(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(location + "/" + pattern));
        } catch (IOException e) {
            throw new ProcessFilesUnreadable(location, e);
        }
    }

    /** The folder of process files cannot be read. */
    public static class ProcessFilesUnreadable extends RuntimeException {
        ProcessFilesUnreadable(String location, IOException cause) {
            super("The process files at " + location + " cannot be read; check subrosa.processes.", cause);
        }
    }
}
