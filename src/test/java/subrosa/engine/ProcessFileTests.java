package subrosa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.channel.Stage;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.forms.FormContent;
import subrosa.forms.FormValues;

/** What designers write and what programmers write fit together: names, roles, forms, tables. */
@OnTheEngine
class ProcessFileTests {

    private static final Path FILES = Path.of("processes");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

    /** What the Modeler gives to an element that nobody named: {@code Activity_0k3x1ab}. */
    private static final Pattern GENERATED = Pattern.compile("\\w+_[01][0-9a-z]{6}");

    private static final Pattern ID = Pattern.compile("\\bid\"?(?:=|: )\"([^\"]*)\"");

    private static final Set<String> COMPONENTS = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "taglist",
            "datetime",
            "dynamiclist",
            "group",
            "text",
            "separator");

    /**
     * Fields that stand filled with what the dossier holds, and mean to: form to keys. A key that is called like a value of the dossier by
     * accident would show that value, and send it back.
     */
    private static final Map<String, Set<String>> PREFILLED = Map.ofEntries(
            Map.entry(
                    "amendText",
                    Set.of(
                            "amendment",
                            "annexes",
                            "changesRequired",
                            "delayDays",
                            "delayMonths",
                            "depositary",
                            "deposits",
                            "dispositions",
                            "disputeSettlement",
                            "duration",
                            "forceCondition",
                            "forceDate",
                            "preamble",
                            "prevailingLanguage",
                            "registration",
                            "provisionalApplication",
                            "provisions",
                            "sideLetters",
                            "subjectToRatification",
                            "withdrawal")),
            Map.entry("approveCommunique", Set.of("communiqueWords")),
            Map.entry("approveStatement", Set.of("statementWords")),
            Map.entry("approveText", Set.of("memoSummary", "sideLetterList", "textHash")),
            Map.entry("attestBriefing", Set.of("briefingWords")),
            Map.entry("attestTruth", Set.of("statementWords")),
            Map.entry("clearCommunique", Set.of("communiqueWords")),
            Map.entry("confirmMinutes", Set.of("communiqueWords")),
            Map.entry("confirmChanges", Set.of("changesRequired", "differenceSinceOpinion", "textHash")),
            Map.entry("countersignOpinion", Set.of("opinionSummary")),
            Map.entry("disposeUnderstandings", Set.of("dispositions", "traceGaps")),
            Map.entry("draftActionMemo", Set.of("differenceSinceApproval", "textHash")),
            Map.entry(
                    "draftText",
                    Set.of(
                            "amendment",
                            "annexes",
                            "delayDays",
                            "delayMonths",
                            "depositary",
                            "deposits",
                            "disputeSettlement",
                            "duration",
                            "forceCondition",
                            "forceDate",
                            "preamble",
                            "prevailingLanguage",
                            "registration",
                            "provisionalApplication",
                            "provisions",
                            "sideLetters",
                            "subjectToRatification",
                            "withdrawal")),
            Map.entry("giveBriefing", Set.of("briefingWords")),
            Map.entry("giveOralOpinion", Set.of("textHash")),
            Map.entry("minuteCall", Set.of("textHash")),
            Map.entry("reportInShort", Set.of("textHash")),
            Map.entry("giveLegalOpinion", Set.of("carriedAnswers", "differenceSinceOpinion", "textHash")),
            Map.entry("placeUnderstandings", Set.of("placings")),
            Map.entry("recallPapers", Set.of("recalls")),
            Map.entry("reportIntegrity", Set.of("differenceSinceReport", "hearings", "textHash")),
            Map.entry("settleBrackets", Set.of("bracketedWords")));

    @Autowired
    Map<String, subrosa.engine.ServiceTask> serviceTasks;

    @Autowired
    List<FormValues> values;

    @Autowired
    List<FormContent> contents;

    static Stream<Path> diagrams() throws IOException {
        return files(FILES, ".bpmn");
    }

    static Stream<Path> forms() throws IOException {
        return files(FILES.resolve("forms"), ".form");
    }

    static Stream<Path> allFiles() throws IOException {
        return Stream.of(diagrams(), forms(), files(FILES.resolve("decisions"), ".dmn"))
                .flatMap(found -> found);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyProcessIsNamedAsItsFileAndKeptForever(Path file) {
        for (var process : read(file).getModelElementsByType(Process.class)) {
            assertThat(process.getId()).isEqualTo(camelCase(file));
            assertThat(process.getName()).isNotBlank();
            assertThat(process.getCamundaHistoryTimeToLiveString())
                    .as("time to live")
                    .isEqualTo("P36500D");
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyUserTaskNamesItsRolesAndItsForm(Path file) {
        for (var task : read(file).getModelElementsByType(UserTask.class)) {
            assertThat(task.getName()).as(task.getId()).isNotBlank();
            var roles = task.getCamundaCandidateGroupsList();
            assertThat(roles).as("roles of %s", task.getId()).allMatch(group -> Role.of(group)
                    .isPresent());
            // Nobody is named in a diagram: whoever took part is known at run time, or the task is for roles.
            if (roles.isEmpty())
                assertThat(task.getCamundaAssignee()).as(task.getId()).isEqualTo("${participant}");
            else assertThat(task.getCamundaAssignee()).as(task.getId()).isNull();
            assertThat(task.getCamundaFormRef()).isEqualTo(task.getId());
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(FILES.resolve("forms").resolve(kebabCase(task.getId()) + ".form"))
                    .exists();
        }
    }

    /** Who reads what is answered depends on it: a diagram without a stage is the business of those in charge alone. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void everyUserTaskBelongsToAStage(Path file) {
        if (camelCase(file).equals("oneCall")) return;
        var model = read(file);
        var whole =
                property(model.getModelElementsByType(Process.class).iterator().next(), "stage");
        for (var task : model.getModelElementsByType(UserTask.class)) {
            assertThat(names(Stage.values()))
                    .as("stage of %s", task.getId())
                    .contains(property(task, "stage").orElse(whole.orElse("")));
            assertThat(names(Level.values()))
                    .as("level of %s", task.getId())
                    .contains(property(task, "level").orElse(Level.SECRET.name()));
        }
    }

    /** Neither the press nor the parliament liaison needs them, who read what a leak is answered with. */
    @Test
    void whatProtectsPeopleAndPlacesAfterALeakIsOfContactsAndSources() {
        var model = read(FILES.resolve("leak-response.bpmn"));
        assertThat(property(model.getModelElementById("protectExposed"), "stage"))
                .contains(Stage.S04.name());
        assertThat(property(model.getModelElementById("changePattern"), "stage"))
                .contains(Stage.S02.name());
    }

    private static List<String> names(Enum<?>... all) {
        return Stream.of(all).map(Enum::name).toList();
    }

    private static Optional<String> property(BaseElement element, String name) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyServiceTaskIsNamedAsItsBean(Path file) {
        for (var task : read(file).getModelElementsByType(ServiceTask.class)) {
            if ("external".equals(task.getCamundaType())) {
                assertThat(task.getCamundaTopic())
                        .as("topic of %s", task.getId())
                        .isNotBlank();
                continue;
            }
            var bean = BEAN.matcher(String.valueOf(task.getCamundaDelegateExpression()));
            assertThat(bean.matches()).as("delegate of %s", task.getId()).isTrue();
            assertThat(serviceTasks).containsKey(bean.group(1));
            var type = Objects.requireNonNull(serviceTasks.get(bean.group(1)))
                    .getClass()
                    .getSimpleName();
            assertThat(bean.group(1)).isEqualTo(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1));
            assertThat(task.getId()).startsWith(bean.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyTableAndEveryCalledProcessExists(Path file) throws IOException {
        var decisions = files(FILES.resolve("decisions"), ".dmn")
                .map(ProcessFileTests::camelCase)
                .collect(Collectors.toSet());
        var processes = diagrams().map(ProcessFileTests::camelCase).collect(Collectors.toSet());
        var model = read(file);
        for (var task : model.getModelElementsByType(BusinessRuleTask.class)) {
            assertThat(decisions).contains(task.getCamundaDecisionRef());
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
            assertThat(serviceTasks)
                    .as("a variable does not shadow a bean")
                    .doesNotContainKey(task.getCamundaResultVariable());
        }
        for (var call : model.getModelElementsByType(CallActivity.class))
            assertThat(processes).contains(call.getCalledElement());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void noElementIsDrawnWithoutAName(Path file) {
        assertThat(read(file).getModelElementsByType(FlowElement.class))
                // A timer on the border of a step is drawn without words, which would stand in the way of the lines.
                .filteredOn(element ->
                        element instanceof Event && !(element instanceof BoundaryEvent) || element instanceof Activity)
                .allSatisfy(element ->
                        assertThat(element.getName()).as(element.getId()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void keepsNoGeneratedId(Path file) throws IOException {
        assertThat(ID.matcher(Files.readString(file)).results().map(match -> match.group(1)))
                .isNotEmpty()
                .noneMatch(id -> GENERATED.matcher(id).matches());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsNamedAsItsFileAndBelongsToATask(Path file) throws IOException {
        var id = JSON.readTree(file.toFile()).path("id").asText();
        assertThat(id).isEqualTo(camelCase(file));
        assertThat(diagrams().flatMap(diagram -> read(diagram).getModelElementsByType(UserTask.class).stream()))
                .extracting(UserTask::getId)
                .contains(id);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormKeepsToComponentsThatTheServerChecks(Path file) throws IOException {
        for (var component : components(file)) {
            assertThat(component.path("type").asText()).isIn(COMPONENTS);
            assertThat(component.toString()).as("HTML in a form").doesNotContain("<script", "style=");
            if (Set.of("textfield", "textarea").contains(component.path("type").asText()))
                assertThat(component.path("validate").path("maxLength").asInt())
                        .as("length of %s", component.path("key").asText())
                        .isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyListOfOptionsIsOfferedByTheDossier(Path file) throws IOException {
        var wanted = components(file).stream()
                .map(component -> component.path("valuesKey").asText())
                .filter(key -> !key.isEmpty());
        assertThat(wanted).allMatch(offered()::contains);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatATextBlockShowsIsOfferedByTheDossier(Path file) throws IOException {
        var shown = components(file).stream()
                .flatMap(component -> Pattern.compile("\\{\\{(.*?)}}")
                        .matcher(component.path("text").asText())
                        .results())
                .map(found -> found.group(1));
        assertThat(shown).allMatch(offered()::contains);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void fieldsStandFilledOnPurposeOnly(Path file) throws IOException {
        var filled = new TreeSet<String>();
        outsideOfLists(JSON.readTree(file.toFile()).path("components"), filled);
        filled.retainAll(offered());
        assertThat(filled).isEqualTo(new TreeSet<>(PREFILLED.getOrDefault(camelCase(file), Set.of())));
    }

    private Set<String> offered() {
        var names = values.stream().map(FormValues::name).collect(Collectors.toCollection(TreeSet::new));
        contents.forEach(content -> names.addAll(content.names()));
        return names;
    }

    /** Rows of a list are filled with the list; the fields in them take nothing by themselves. */
    private static void outsideOfLists(JsonNode components, Set<String> keys) {
        for (var component : components) {
            if (component.has("key")) keys.add(component.path("key").asText());
            if (component.has("path")) keys.add(component.path("path").asText());
            if (!component.path("type").asText().equals("dynamiclist"))
                outsideOfLists(component.path("components"), keys);
        }
    }

    private static List<JsonNode> components(Path file) throws IOException {
        var all = new ArrayList<JsonNode>();
        collect(JSON.readTree(file.toFile()).path("components"), all);
        assertThat(all).isNotEmpty();
        return all;
    }

    private static void collect(JsonNode components, List<JsonNode> all) {
        for (var component : components) {
            all.add(component);
            collect(component.path("components"), all);
        }
    }

    private static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static String camelCase(Path file) {
        var name = file.getFileName().toString().replaceFirst("\\.\\w+$", "");
        return Pattern.compile("-(.)").matcher(name).replaceAll(match -> match.group(1)
                .toUpperCase(Locale.ROOT));
    }

    private static String kebabCase(String id) {
        return id.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
