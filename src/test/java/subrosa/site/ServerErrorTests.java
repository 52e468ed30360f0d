package subrosa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import subrosa.OnAServer;

/** What the server answers by itself, to requests that no client would send, is a problem or a page of ours, and tells nothing. */
@OnAServer
class ServerErrorTests {

    private static final String PROGRAM = "Authorization: Basic "
            + Base64.getEncoder().encodeToString("desk:sub-rosa".getBytes(StandardCharsets.US_ASCII)) + "\r\n";

    @LocalServerPort
    int port;

    @Test
    void sendsNoProgramElsewhereWhateverItAsksFor() throws IOException {
        for (var address : new String[] {"/api//channels", "/api/channels;x=1", "/api/channels/%2e%2e", "/api/%0a"})
            for (var proof : new String[] {PROGRAM, ""})
                assertThat(asked("GET", address, proof))
                        .as(address)
                        .startsWith("HTTP/1.1 400")
                        .contains("application/problem+json", "This cannot be answered as it was asked.")
                        .doesNotContain("Location:", "timestamp", "Exception");
        assertThat(asked("GET", "/api/nothing", PROGRAM))
                .startsWith("HTTP/1.1 404")
                .contains("application/problem+json", "There is nothing here that you may see.");
        assertThat(asked("TRACE", "/api/channels", PROGRAM))
                .startsWith("HTTP/1.1 4")
                .doesNotContain(PROGRAM.strip());
    }

    @Test
    void showsPeopleAPageOfOurs() throws IOException {
        assertThat(asked("GET", "/tasks//x", "Accept: text/html\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("Nothing here", "no-store", "default-src 'none'")
                .doesNotContain("Whitelabel", "/tasks", "Exception");
    }

    /** As it is written, which a client would put right. */
    private String asked(String method, String address, String header) throws IOException {
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream()
                    .write((method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header
                                    + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
            return answer.lines().collect(Collectors.joining("\n"));
        }
    }
}
