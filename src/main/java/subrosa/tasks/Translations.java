package subrosa.tasks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import subrosa.engine.ProcessFiles;
import subrosa.engine.ProcessFiles.ProcessFile;

/**
 * The languages that forms and diagrams are read in: English, in which they are written, and one for each file below {@code texts}. Read
 * when the first reader comes, not when the program starts.
 */
@Component
public class Translations {

    private static final Translation AS_IT_STANDS = new Translation(Map.of());

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final SingletonSupplier<Map<String, Translation>> byLanguage;

    Translations(ProcessFiles files) {
        this.byLanguage = SingletonSupplier.of(() -> files.texts().stream()
                .collect(Collectors.toUnmodifiableMap(Translations::language, Translations::read)));
    }

    public Translation in(Locale locale) {
        return byLanguage.obtain().getOrDefault(locale.getLanguage(), AS_IT_STANDS);
    }

    private static String language(ProcessFile file) {
        return file.name().replace(".yaml", "");
    }

    /** A file that cannot be read keeps nobody from their work: its readers see English, and the log says where it is wrong. */
    private static Translation read(ProcessFile file) {
        try (var content = file.content().getInputStream()) {
            return new Translation(YAML.readValue(content, new TypeReference<>() {}));
        } catch (IOException e) {
            LOG.error("The texts {} cannot be read; their readers see English.", file.name(), e);
            return AS_IT_STANDS;
        }
    }
}
