package subrosa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.cli.CliDocumentation.curlRequest;
import static org.springframework.restdocs.http.HttpDocumentation.httpResponse;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.documentationConfiguration;
import static org.springframework.restdocs.mockmvc.RestDocumentationRequestBuilders.delete;
import static org.springframework.restdocs.mockmvc.RestDocumentationRequestBuilders.get;
import static org.springframework.restdocs.mockmvc.RestDocumentationRequestBuilders.post;
import static org.springframework.restdocs.mockmvc.RestDocumentationRequestBuilders.put;
import static org.springframework.restdocs.operation.preprocess.Preprocessors.modifyHeaders;
import static org.springframework.restdocs.operation.preprocess.Preprocessors.prettyPrint;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.autoconfigure.web.servlet.SpringBootMockMvcBuilderCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.restdocs.RestDocumentationContextProvider;
import org.springframework.restdocs.mockmvc.MockMvcRestDocumentationConfigurer;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * The REST API as a program meets it, JSON both ways. What it is asked can be described for the integrator's page.
 *
 * <p>Made for each test and not by the application: an application that knows of the page would be another one than the other tests share.
 */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What every answer has; the page tells of it once. */
    private static final String ON_EVERY_ANSWER =
            "Cache-Control|Content-Length|Content-Security-Policy|Cross-Origin-.*|Expires|Permissions-Policy|Pragma|Referrer-Policy|Vary|X-.*";

    private final MockMvc web;

    public Api(WebApplicationContext application, RestDocumentationContextProvider page) {
        var web = MockMvcBuilders.webAppContextSetup(application);
        var filters = new SpringBootMockMvcBuilderCustomizer(application);
        filters.setPrint(MockMvcPrint.NONE);
        filters.customize(web);
        this.web = web.apply(springSecurity())
                .apply(readable(documentationConfiguration(page)))
                .build();
    }

    private static MockMvcRestDocumentationConfigurer readable(MockMvcRestDocumentationConfigurer page) {
        page.snippets().withDefaults(curlRequest(), httpResponse());
        page.operationPreprocessors()
                .withRequestDefaults(prettyPrint())
                .withResponseDefaults(prettyPrint(), modifyHeaders().removeMatching(ON_EVERY_ANSWER));
        return page;
    }

    /** @param account one of the demo's, by HTTP Basic */
    public Caller as(String account) {
        return new Caller(httpBasic(account, "sub-rosa"));
    }

    public Caller asNobody() {
        return new Caller(request -> request);
    }

    /** A body that a test may change before it is sent. */
    public static ObjectNode body(String json) throws Exception {
        return (ObjectNode) JSON.readTree(json);
    }

    /** A part of an answer's body, by its JSON pointer. */
    public static String read(ResultActions answer, String pointer) throws Exception {
        return JSON.readTree(answer.andReturn().getResponse().getContentAsByteArray())
                .at(pointer)
                .asText();
    }

    /** A request about something, by its reference or id. */
    public interface Asking {
        ResultActions about(String reference) throws Exception;
    }

    /** What is not the caller's is answered like what is absent, byte for byte but for the address that was asked for. */
    public static void assertSaysNothingOf(String closed, Asking asking) throws Exception {
        var absent = closed.replaceAll("[0-9A-Za-z]", "0");
        var answer = asking.about(closed);
        answer.andExpect(status().isNotFound());
        assertThat(whole(answer, closed)).isEqualTo(whole(asking.about(absent), absent));
    }

    private static String whole(ResultActions answer, String asked) throws Exception {
        var response = answer.andReturn().getResponse();
        var whole = new StringBuilder().append(response.getStatus()).append('\n');
        for (var header : response.getHeaderNames())
            whole.append(header)
                    .append(": ")
                    .append(response.getHeaders(header))
                    .append('\n');
        return whole.append(response.getContentAsString()).toString().replace(asked, "");
    }

    /** Somebody at the API. */
    public final class Caller {

        private final RequestPostProcessor signIn;

        private Caller(RequestPostProcessor signIn) {
            this.signIn = signIn;
        }

        /** Whoever changes only what is still as they saw it. */
        public Caller matching(String tag) {
            return new Caller(request -> {
                var signedIn = signIn.postProcessRequest(request);
                signedIn.addHeader(HttpHeaders.IF_MATCH, tag);
                return signedIn;
            });
        }

        public ResultActions gets(String address, Object... values) throws Exception {
            return web.perform(get(address, values).with(signIn));
        }

        public ResultActions posts(String address, Object... values) throws Exception {
            return web.perform(post(address, values).with(signIn));
        }

        public ResultActions puts(String body, String address, Object... values) throws Exception {
            return web.perform(put(address, values)
                    .with(signIn)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(body.getBytes(UTF_8)));
        }

        public ResultActions deletes(String address, Object... values) throws Exception {
            return web.perform(delete(address, values).with(signIn));
        }

        /** @param body sent as it is, if it is a text; anything else as JSON */
        public ResultActions sends(Object body, String address, Object... values) throws Exception {
            return web.perform(post(address, values)
                    .with(signIn)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(body instanceof String text ? text.getBytes(UTF_8) : JSON.writeValueAsBytes(body)));
        }
    }
}
