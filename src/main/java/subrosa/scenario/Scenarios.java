package subrosa.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the scenarios that are packed into the program, and files of one's own. A file is read whole, and refused whole. */
@Component
public class Scenarios {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .findAndAddModules()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /** In the order of their names. */
    public List<Scenario> all() {
        return packed().map(Scenarios::read).toList();
    }

    /** @param name a packed scenario's id, or the path of a file that ends in {@code .yaml} */
    public Scenario named(String name) {
        if (name.endsWith(".yaml")) return read(Path.of(name));
        return packed().filter(file -> (name + ".yaml").equals(file.getFilename()))
                .findFirst()
                .map(Scenarios::read)
                .orElseThrow(() -> new ScenarioUnreadable("There is no scenario " + name + "; there are "
                        + packed().map(file -> Objects.requireNonNull(file.getFilename())
                                        .replace(".yaml", ""))
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static Stream<Resource> packed() {
        try {
            return Arrays.stream(
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/scenarios/*.yaml"));
        } catch (IOException e) {
            throw new ScenarioUnreadable("The packed scenarios cannot be read: " + e.getMessage());
        }
    }

    private static Scenario read(Path file) {
        try {
            return read(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new ScenarioUnreadable("The file " + file + " cannot be read.");
        }
    }

    private static Scenario read(Resource file) {
        try {
            return read(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ScenarioUnreadable("The scenario " + file.getFilename() + " cannot be read.");
        }
    }

    static Scenario read(String name, String text) {
        try {
            return checked(name, YAML.readValue(text, Scenario.class));
        } catch (UnrecognizedPropertyException e) {
            throw new ScenarioUnreadable(place(name, e) + ": there is no field " + e.getPropertyName() + "; there are "
                    + e.getKnownPropertyIds() + ".");
        } catch (MismatchedInputException e) {
            throw new ScenarioUnreadable(place(name, e) + ": " + path(e) + " is missing or of the wrong kind.");
        } catch (JsonProcessingException e) {
            throw new ScenarioUnreadable(place(name, e) + ": " + e.getOriginalMessage());
        }
    }

    private static Scenario checked(String name, Scenario scenario) {
        var names = new HashSet<String>();
        Scenario.Step before = null;
        for (var step : scenario.steps()) {
            var where = name + ", step " + step.step();
            if (!names.add(step.step())) throw new ScenarioUnreadable(where + ": the name stands twice.");
            if (Stream.of(
                                    step.open(),
                                    step.complete(),
                                    step.reply(),
                                    step.contact(),
                                    step.event(),
                                    step.addInstrument())
                            .filter(Objects::nonNull)
                            .count()
                    != 1)
                throw new ScenarioUnreadable(
                        where + ": say one of open, complete, reply, contact, event and addInstrument.");
            if (before != null && step.on().isBefore(before.on()))
                throw new ScenarioUnreadable(where + ": it is dated before the step above it.");
            before = step;
        }
        if (names.isEmpty()) throw new ScenarioUnreadable(name + ": it has no steps.");
        return scenario;
    }

    private static String place(String name, JsonProcessingException e) {
        return e.getLocation() == null
                ? name
                : name + ", line " + e.getLocation().getLineNr();
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(part -> part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName())
                .collect(Collectors.joining("."));
    }
}
