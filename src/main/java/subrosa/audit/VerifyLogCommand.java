package subrosa.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.Installation;

/**
 * {@code verify-log FILE [--key FILE|FINGERPRINT] [--since FILE] [--json]}: exit status 0 if the log is as it was written, 1 if it is not or
 * cannot be read. Works without the application, its database and any network.
 */
public final class VerifyLogCommand {

    private static final String USAGE = "verify-log FILE [--key FILE|FINGERPRINT] [--since EARLIER-FILE] [--json]";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private @Nullable String file;
    private @Nullable String key;
    private @Nullable String since;
    private boolean json;

    private VerifyLogCommand(PrintStream out) {
        this.out = out;
    }

    /** @param arguments those behind the command's name */
    public static int run(List<String> arguments, PrintStream out) {
        var command = new VerifyLogCommand(out);
        try {
            command.read(arguments);
            return command.run();
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
        } catch (IOException e) {
            out.println("Cannot read " + e.getMessage());
        }
        return 1;
    }

    private void read(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            switch (argument) {
                case "--key" -> key = value(arguments, ++i);
                case "--since" -> since = value(arguments, ++i);
                case "--json" -> json = true;
                default -> {
                    if (argument.startsWith("--") || file != null) throw new IllegalArgumentException(USAGE);
                    file = argument;
                }
            }
        }
    }

    private static String value(List<String> arguments, int at) {
        if (at >= arguments.size()) throw new IllegalArgumentException(USAGE);
        return arguments.get(at);
    }

    private int run() throws IOException {
        if (file == null) throw new IllegalArgumentException(USAGE);
        LogVerification.Report report;
        try (var log = Files.newInputStream(Path.of(file))) {
            report = LogVerification.verify(log, fingerprint(), earlier());
        }
        if (json) out.println(JSON.writeValueAsString(asMap(file, report)));
        else print(report);
        return report.whole() ? 0 : 1;
    }

    private @Nullable String fingerprint() throws IOException {
        if (key == null || key.startsWith("sha256:")) return key;
        var lines = Files.readString(Path.of(key), StandardCharsets.US_ASCII).lines();
        var encoded =
                String.join("", lines.filter(one -> !one.startsWith("-----")).toList());
        return PublicSignatureKey.decode(encoded.strip()).fingerprint();
    }

    private Map<Long, String> earlier() throws IOException {
        if (since == null) return Map.of();
        try (var log = Files.newInputStream(Path.of(since))) {
            var checkpoints = LogVerification.checkpointsOf(log);
            if (checkpoints.isEmpty()) throw new IllegalArgumentException("There is no checkpoint in " + since + ".");
            return checkpoints;
        }
    }

    private void print(LogVerification.Report report) {
        if (Installation.EXERCISE.equals(report.installation())) out.println(Installation.MARK);
        report.findings().forEach(out::println);
        var looked = report.entries() + " entries in " + report.chains() + " chains, " + report.checkpoints()
                + " checkpoints";
        if (!report.whole()) {
            out.println("NOT WHOLE: " + report.findings().size()
                    + (report.findings().size() == 1 ? " finding in " : " findings in ") + looked + ".");
            return;
        }
        out.println("Whole: " + looked + ".");
        out.println("Signed with the key " + report.fingerprint()
                + (key == null ? ". Compare it with the one you were given, or name that with --key." : "."));
    }

    private static Map<String, Object> asMap(String file, LogVerification.Report report) {
        var findings = new ArrayList<Map<String, Object>>();
        for (var finding : report.findings()) {
            var one = new LinkedHashMap<String, Object>();
            one.put("line", finding.line());
            if (finding.chain() != null) one.put("chain", finding.chain());
            if (finding.number() != null) one.put("number", finding.number());
            one.put("what", finding.what());
            findings.add(one);
        }
        var all = new LinkedHashMap<String, Object>();
        all.put("file", file);
        all.put("whole", report.whole());
        if (report.installation() != null) all.put("installation", report.installation());
        all.put("entries", report.entries());
        all.put("chains", report.chains());
        all.put("checkpoints", report.checkpoints());
        all.put("fingerprint", String.valueOf(report.fingerprint()));
        all.put("findings", findings);
        return all;
    }
}
