package subrosa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The compiler inside the JVM that makes hot code fast (C2). On two cores it takes one of them for the whole start, and most of what it
 * compiles then is never hot again.
 */
final class OptimisingCompiler {

    private static final Path THREADS = Path.of("/proc/self/task");
    private static final String NICER = "10";

    private OptimisingCompiler() {}

    /**
     * Lets everything else have the processor first. It goes on in the background, with what others leave it. Only where the system lists a
     * process's threads (Linux); elsewhere, or without {@code renice}, all stays as it is.
     */
    static void standBack() {
        try {
            var threads = threads();
            if (threads.isEmpty()) return;
            var command = new ArrayList<>(List.of("renice", "-n", NICER, "-p"));
            command.addAll(threads);
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // A slower start is no reason not to start.
        }
    }

    private static List<String> threads() throws IOException {
        if (!Files.isDirectory(THREADS)) return List.of();
        var compilers = new ArrayList<String>();
        try (var threads = Files.newDirectoryStream(THREADS)) {
            for (var thread : threads)
                if (Files.readString(thread.resolve("comm")).startsWith("C2 "))
                    compilers.add(thread.getFileName().toString());
        }
        return compilers;
    }
}
