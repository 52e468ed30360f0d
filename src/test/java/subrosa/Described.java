package subrosa;

import static java.util.stream.Collectors.joining;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.request.RequestDocumentation.parameterWithName;
import static org.springframework.restdocs.request.RequestDocumentation.pathParameters;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.springframework.restdocs.operation.preprocess.ContentModifyingOperationPreprocessor;
import org.springframework.restdocs.operation.preprocess.OperationPreprocessor;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.payload.JsonFieldType;
import org.springframework.restdocs.payload.ResponseFieldsSnippet;
import org.springframework.restdocs.request.PathParametersSnippet;

/** What the descriptions of several resources share. */
public final class Described {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Described() {}

    /** A problem (RFC 9457): the same fields wherever it comes from. */
    public static ResponseFieldsSnippet problem() {
        return responseFields(
                fieldWithPath("type").description("always `about:blank`: status and fact tell the kind"),
                fieldWithPath("title").description("a few words, for people"),
                fieldWithPath("status").description("the HTTP status once more"),
                fieldWithPath("detail").description("what is wrong and what would help, for people"),
                perhaps("instance", JsonFieldType.STRING).description("the path that was asked for"),
                perhaps("fact", JsonFieldType.STRING)
                        .description("what stands in the way, as a stable name for programs"),
                perhaps("field", JsonFieldType.STRING).description("the one field to change, where it is one"),
                perhaps("gates", JsonFieldType.ARRAY)
                        .description("with `GateShut`: the gates whose evidence is missing"),
                perhaps("errors", JsonFieldType.ARRAY)
                        .description("with `SubmissionRefused`: all that is wrong with the body"),
                perhaps("errors[].path", JsonFieldType.STRING)
                        .description("where, with dots and positions: `provisions.0.heading`"),
                perhaps("errors[].code", JsonFieldType.STRING)
                        .description("the broken constraint, for programs: `required`, `option`, `maxLength`"),
                perhaps("errors[].message", JsonFieldType.STRING).description("the remedy, for people"),
                perhaps("incident", JsonFieldType.STRING)
                        .description("with status 500: what the operator finds in the log"));
    }

    public static PathParametersSnippet channelInPath() {
        return pathParameters(parameterWithName("ref").description("the channel's reference"));
    }

    /** A field that may be null or absent. */
    public static FieldDescriptor perhaps(String path, JsonFieldType type) {
        return fieldWithPath(path).type(type).optional();
    }

    /** The names that a field takes, as they are now. */
    public static String oneOf(Class<? extends Enum<?>> names) {
        return Stream.of(names.getEnumConstants())
                .map(name -> "`" + name.name() + "`")
                .collect(joining(", "));
    }

    /** Shows the first entries of a list; all tests share one database, and a page needs one example. */
    public static OperationPreprocessor abbreviated(String list, int entries) {
        return new ContentModifyingOperationPreprocessor((content, type) -> {
            try {
                var body = JSON.readTree(content);
                var all = (ArrayNode) body.at(list);
                while (all.size() > entries) all.remove(entries);
                return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
