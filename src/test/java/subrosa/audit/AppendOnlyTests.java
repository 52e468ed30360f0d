package subrosa.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import subrosa.Subrosa;

/** There is no way through the application to change an entry of the log or to take one away. */
@AnalyzeClasses(packagesOf = Subrosa.class, importOptions = ImportOption.DoNotIncludeTests.class)
class AppendOnlyTests {

    private static final Pattern WORDS_BEFORE =
            Pattern.compile("(?:(\\w+)\\s+)?(\\w+)\\s+audit_(?:entry|checkpoint|checkpoint_head)\\b");

    private static final String COUNTS_RECORDS = "subrosa\\.channel\\.RecordSets";

    private static final String ASKS_WHO_IS_IN_WHICH_GROUP = "subrosa\\.engine\\.camunda\\.Memberships";

    /** By compare and set, in the tables that hold sealed values: the log's are none of them. */
    private static final String SEALS_ROWS_ANEW =
            "subrosa\\.engine\\.camunda\\.(VariableTexts|VariableBytes|SealedVariableRows)"
                    + "|subrosa\\.sealing\\.(StoredRotations|RecordRows|Kept)";

    private static final String MARKS_THE_DATABASE =
            "subrosa\\.compartment\\.InstallationMark|subrosa\\.sealing\\.KeysAreHere";

    @Test
    void entriesAndCheckpointsAreOnlyAddedAndRead() throws IOException {
        var done = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                var words = WORDS_BEFORE.matcher(read(file));
                while (words.find())
                    done.add(words.group(2).equals("join") ? "join" : words.group(1) + " " + words.group(2));
            });
        }
        assertThat(done).contains("insert into", "join").doesNotContain("delete from");
        assertThat(done).allMatch(one -> Set.of("insert into", "join").contains(one) || one.endsWith(" from"));
    }

    @ArchTest
    static final ArchRule onlyWhoSaysWhySpeaksSql = noClasses()
            .that()
            .resideOutsideOfPackage("subrosa.audit")
            .and()
            .haveNameNotMatching(COUNTS_RECORDS + "|" + ASKS_WHO_IS_IN_WHICH_GROUP + "|" + SEALS_ROWS_ANEW + "|"
                    + MARKS_THE_DATABASE)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcOperations.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(NamedParameterJdbcOperations.class)
            .because("what goes through no entity could change the log");

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
