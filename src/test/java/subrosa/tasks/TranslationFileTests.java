package subrosa.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import subrosa.forms.Form;

/** The texts in other languages hold what forms and diagrams say, all of it and nothing else. */
class TranslationFileTests {

    private static final Path FILES = Path.of("processes");
    private static final String EVERYWHERE = "everywhere";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What has no letter, such as the number of an item, reads the same in every language. */
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Pattern SHOWN = Pattern.compile("\\{\\{\\w+}}|^#+ ");

    private static final Pattern UNLIKE_FRENCH =
            Pattern.compile("'|\"|(?<![\\u00a0\\u202f])[:;?!»](?!\\S)|«(?!\\u00a0)");

    /** What there is to say in another language: by form, and by what diagrams call processes and tasks. */
    private static final Map<String, Set<String>> SAID = new TreeMap<>();

    @BeforeAll
    static void readFormsAndDiagrams() throws IOException {
        for (var file : files("forms", ".form")) {
            var form = Form.read(Files.readString(file));
            form.inWords(text -> {
                say(form.id(), text);
                return text;
            });
        }
        for (var file : files("", ".bpmn")) {
            var diagram = Bpmn.readModelFromFile(file.toFile());
            diagram.getModelElementsByType(Process.class).forEach(process -> say("processes", process.getName()));
            diagram.getModelElementsByType(UserTask.class).stream()
                    .map(FlowElement::getName)
                    .forEach(name -> say("tasks", name));
        }
        assertThat(SAID).hasSizeGreaterThan(60);
    }

    static List<Path> languages() throws IOException {
        return files("texts", ".yaml");
    }

    @Test
    void readersInFrenchHaveTexts() throws IOException {
        assertThat(languages()).extracting(Path::getFileName).contains(Path.of("fr.yaml"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextOfAFormOrDiagramIsTranslated(Path language) throws IOException {
        var texts = read(language);
        var missing = new TreeMap<String, Set<String>>();
        SAID.forEach((section, said) -> said.stream()
                .filter(text -> !translated(texts, section).contains(text))
                .forEach(text -> missing.computeIfAbsent(home(section, text), none -> new LinkedHashSet<>())
                        .add(text)));
        assertThat(missing)
                .as("Add to %s, each to its section:%n%n%s", language, yaml(missing))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsTranslatedThatNoFormOrDiagramSaysAnyMore(Path language) throws IOException {
        var texts = read(language);
        var dead = new TreeMap<String, Set<String>>();
        texts.forEach((section, translations) -> {
            var unsaid = new TreeSet<>(translations.keySet());
            unsaid.removeAll(said(section, texts));
            if (!unsaid.isEmpty()) dead.put(section, unsaid);
        });
        assertThat(dead)
                .as("Remove from %s, or mend the key:%n%n%s", language, yaml(dead))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTranslationShowsTheSameValuesUnderTheSameHeadings(Path language) throws IOException {
        read(language)
                .forEach((section, translations) ->
                        translations.forEach((text, translation) -> assertThat(marks(translation))
                                .as("%s: %s", section, text)
                                .isEqualTo(marks(text))));
    }

    @Test
    void frenchIsSetInFrenchTypography() throws IOException {
        read(FILES.resolve("texts/fr.yaml")).forEach((section, translations) -> assertThat(translations.values())
                .as(section)
                .noneMatch(String::isBlank)
                .noneMatch(french -> UNLIKE_FRENCH.matcher(french).find()));
    }

    private static void say(String section, String text) {
        if (LETTER.matcher(text).find())
            SAID.computeIfAbsent(section, none -> new LinkedHashSet<>()).add(text);
    }

    /** What several forms say belongs to all of them. */
    private static String home(String section, String text) {
        var saying = SAID.entrySet().stream()
                .filter(form -> isForm(form.getKey()) && form.getValue().contains(text))
                .count();
        return isForm(section) && saying > 1 ? EVERYWHERE : section;
    }

    /** What has words in a section, or in the one that forms share. */
    private static Set<String> translated(Map<String, Map<String, String>> texts, String section) {
        var translated = new TreeSet<>(texts.getOrDefault(section, Map.of()).keySet());
        if (isForm(section))
            translated.addAll(texts.getOrDefault(EVERYWHERE, Map.of()).keySet());
        return translated;
    }

    /** What a section is asked for: the shared one, for what some form does not say in its own words. */
    private static Set<String> said(String section, Map<String, Map<String, String>> texts) {
        if (!section.equals(EVERYWHERE)) return SAID.getOrDefault(section, Set.of());
        var shared = new TreeSet<String>();
        SAID.forEach((form, said) -> {
            if (!isForm(form)) return;
            var own = texts.getOrDefault(form, Map.of()).keySet();
            said.stream().filter(text -> !own.contains(text)).forEach(shared::add);
        });
        return shared;
    }

    private static boolean isForm(String section) {
        return !Set.of("processes", "tasks", EVERYWHERE).contains(section);
    }

    private static List<String> marks(String text) {
        return SHOWN.matcher(text).results().map(found -> found.group()).toList();
    }

    /** As it can be pasted. */
    private static String yaml(Map<String, Set<String>> sections) {
        return sections.entrySet().stream()
                .map(section -> section.getKey() + ":\n"
                        + section.getValue().stream()
                                .map(text -> "  " + quoted(text) + ": \"\"\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static Map<String, Map<String, String>> read(Path language) throws IOException {
        return YAML.readValue(language.toFile(), new TypeReference<>() {});
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> found = Files.list(FILES.resolve(folder))) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
