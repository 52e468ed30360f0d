package subrosa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page that lists which tests hold which invariant names tests that there are, and leaves no invariant out. */
class InvariantListTests {

    private static final Pattern LINE = Pattern.compile("^\\| (INV-\\d\\d) \\|.*\\|(.*)\\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.([\\w@]+)`");

    @Test
    void namesAnExistingTestForEachInvariant() throws IOException {
        var tests = tests();
        var listed = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of("docs/invariants.md"))) {
            var invariant = LINE.matcher(line);
            if (!invariant.matches()) continue;
            listed.add(invariant.group(1));
            var named = TEST.matcher(invariant.group(2)).results().toList();
            assertThat(named).as(invariant.group(1)).isNotEmpty();
            for (var test : named) {
                var source = tests.get(test.group(1));
                assertThat(source)
                        .as("%s: %s", invariant.group(1), test.group())
                        .isNotNull();
                if (!test.group(2).equals("@"))
                    assertThat(source)
                            .as("%s: %s", invariant.group(1), test.group())
                            .contains(" void " + test.group(2) + "(");
            }
        }
        assertThat(listed).isEqualTo(all());
    }

    private static List<String> all() {
        return IntStream.rangeClosed(1, 15).mapToObj("INV-%02d"::formatted).collect(Collectors.toList());
    }

    private static Map<String, String> tests() throws IOException {
        var tests = new TreeMap<String, String>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".java")).toList())
                tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        }
        return tests;
    }
}
