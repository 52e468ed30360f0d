package subrosa.site;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.autoconfigure.web.servlet.SpringBootMockMvcBuilderCustomizer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import subrosa.site.AccessTable.Line;

/** Asks as an account, in a transaction that is undone when it is answered: whoever asks next finds everything as it was. */
final class Asking {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MockMvc web;
    private final TransactionTemplate undone;

    /** The web without a print of what was asked last, which holds every answer in memory. */
    Asking(WebApplicationContext application, PlatformTransactionManager transactions) {
        var web = MockMvcBuilders.webAppContextSetup(application);
        var filters = new SpringBootMockMvcBuilderCustomizer(application);
        filters.setPrint(MockMvcPrint.NONE);
        filters.customize(web);
        this.web = web.apply(springSecurity()).build();
        this.undone = new TransactionTemplate(transactions);
    }

    Answer of(Line line, String account, Asked asked) throws Exception {
        var address = asked.address(line);
        var request = prepared(line, account, address, asked);
        return Objects.requireNonNull(undone.execute(status -> {
            status.setRollbackOnly();
            try {
                return new Answer(address, web.perform(request).andReturn().getResponse());
            } catch (Exception e) {
                throw new IllegalStateException(line.request() + " as " + account, e);
            }
        }));
    }

    private static MockHttpServletRequestBuilder prepared(Line line, String account, String address, Asked asked)
            throws Exception {
        var request = request(HttpMethod.valueOf(line.method()), address);
        var known = !account.equals(AccessTable.NOBODY);
        if (Security.isOfPrograms(address)) {
            if (known) request.with(httpBasic(account, "sub-rosa"));
            if (!line.method().equals("GET"))
                request.contentType(MediaType.APPLICATION_JSON).content(asked.body(line));
            return request;
        }
        request.accept(MediaType.TEXT_HTML, MediaType.ALL);
        if (line.request().equals("POST /sign-in") && known)
            request.param("username", account).param("password", "sub-rosa");
        else if (known) request.with(user(account));
        return line.method().equals("GET") ? request : request.with(csrf());
    }

    record Answer(String address, MockHttpServletResponse response) {

        int status() {
            return response.getStatus();
        }

        /** As the table tells it. */
        String told() {
            var location = response.getHeader("Location");
            if (status() == 302) return "302:" + String.valueOf(location).replace("http://localhost", "");
            return (status() == 403 || status() == 422) && !fact().isEmpty() ? status() + ":" + fact() : "" + status();
        }

        /** Nothing for a page, which says it in words. */
        private String fact() {
            if (!String.valueOf(response.getContentType()).contains("json")) return "";
            try {
                return JSON.readTree(response.getContentAsByteArray())
                        .path("fact")
                        .asText();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What no answer may be, whatever the table says. */
        Optional<String> flaw() {
            if (status() >= 500) return Optional.of("a mistake of ours");
            if (response.getErrorMessage() != null) return Optional.of("left to the server to say");
            if (!Security.isOfPrograms(address)) return Optional.empty();
            if (status() / 100 == 3) return Optional.of("a program is sent elsewhere");
            var type = String.valueOf(response.getContentType());
            return status() >= 400 && !type.startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                    ? Optional.of("no problem but " + type)
                    : Optional.empty();
        }

        /** All of it, but for the address that was asked for and the token of the page. */
        String whole() {
            var headers = response.getHeaderNames().stream()
                    .sorted()
                    .filter(name -> !name.equals("Content-Length"))
                    .map(name -> name + ": " + response.getHeaders(name))
                    .collect(Collectors.joining("\n"));
            return status() + "\n" + headers + "\n" + body();
        }

        private String body() {
            return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)
                    .replace("\"" + address + "\"", "\"\"")
                    .replaceAll("(name=\"_?csrf\" (content|value)=)\"[^\"]*\"", "$1\"\"");
        }
    }
}
