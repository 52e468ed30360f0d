package subrosa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.jayway.jsonpath.JsonPath;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import subrosa.OnTheEngine;
import subrosa.channel.ChannelEvent;
import subrosa.engine.MovableClock;

/**
 * Whatever anybody tells the API of a channel, beside the forms of tasks, is read again on its page: contacts, what came between them, instruments,
 * payments, and every kind of event. Who joins what is told in the story of 2020 ({@link TypedWordsAreReadTests}): Oslo's texts bind.
 */
@OnTheEngine
class ReportedWordsAreReadTests {

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    /** What a reporter types and what has to be the name of something that is there. */
    private static final Set<String> NAMES = Set.of("party", "replaced");

    @Autowired
    MockMvc web;

    @Autowired
    Oslo oslo;

    @Autowired
    List<ChannelEvent<?>> events;

    @Autowired
    MovableClock clock;

    private final Map<String, String> marks = new LinkedHashMap<>();
    private String channel = "";

    @Test
    void whatIsReportedIsReadOnThePageOfTheChannel() throws Exception {
        channel = oslo.after("legal-opinion").channel();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var line = first("intermediaries");
        var memorandum = JsonPath.<List<String>>read(
                        read("/api/channels/" + channel + "/contacts"), "$..memoranda[*].id")
                .get(0);

        says(
                "desk",
                "/replies",
                Map.of("receivedOn", today, "medium", "TELEPHONE", "from", typed("from"), "text", typed("text")));
        says("desk", "/contacts", plan(today.plusDays(2)));
        says("desk", "/contacts/" + memorandum + "/corrections", correction());
        says(
                "desk",
                "/instruments",
                Map.of(
                        "title",
                        typed("title"),
                        "form",
                        "SINGLE",
                        "languages",
                        List.of("en"),
                        "parties",
                        List.of("Israel", "PLO"),
                        "secret",
                        false));
        var payments = "/intermediaries/" + line + "/payments";
        var payment = says("desk", payments, Map.of("what", typed("what"), "purpose", typed("purpose")));
        says("legal", payments + "/" + payment + "/answer", Map.of("cleared", true, "grounds", typed("grounds")));
        says("security", "/intermediaries/" + line + "/disclosures", Map.of("reason", typed("disclosure")));
        send(
                "inspector",
                "/api/oversight/requests",
                Map.of("channel", channel, "reason", typed("request"), "hours", 8));
        says("security", "/read-offs", Map.of("account", "lang", "note", typed("read off")));
        // The way out comes last: nothing is reported after it but a leak.
        for (var event : eventsOfOslo(line, today).entrySet())
            says(EventDrafts.reporter(event.getKey()), "/" + event.getKey(), event.getValue());

        var page = read("/channels/" + channel);
        assertThat(marks.entrySet())
                .hasSizeGreaterThan(35)
                .filteredOn(mark -> !page.contains(mark.getKey()))
                .isEmpty();
    }

    /** Every kind of event but one, each with marks in the place of its words. */
    private Map<String, Map<String, Object>> eventsOfOslo(String line, LocalDate today) throws Exception {
        var drafts = new HashMap<>(new EventDrafts(line, first("instruments"), today).all());
        drafts.put("tempo-changes", Map.of("tempo", "CRISIS"));
        var marked = new LinkedHashMap<String, Map<String, Object>>();
        var inOrder = new ArrayList<>(events);
        inOrder.removeIf(event -> event.name().equals("joins"));
        inOrder.sort((one, other) ->
                Boolean.compare(one.name().equals("withdrawal"), other.name().equals("withdrawal")));
        for (var event : inOrder) {
            var draft = new HashMap<>(drafts.get(event.name()));
            Arrays.stream(event.draft().getRecordComponents())
                    .filter(ReportedWordsAreReadTests::isTyped)
                    .forEach(field -> draft.put(field.getName(), typed(event.name() + "." + field.getName())));
            marked.put(event.name(), draft);
        }
        return marked;
    }

    private static boolean isTyped(RecordComponent field) {
        return field.getType() == String.class
                && field.getAccessor().isAnnotationPresent(Size.class)
                && !NAMES.contains(field.getName());
    }

    private Map<String, Object> plan(LocalDate day) {
        return Map.of(
                "plannedFor",
                day,
                "place",
                typed("place"),
                "medium",
                "IN_PERSON",
                "counterpart",
                typed("counterpart"),
                "purpose",
                typed("planned purpose"),
                "talkingPoints",
                typed("talkingPoints"),
                "culturalNotes",
                typed("culturalNotes"),
                "papers",
                typed("papers"));
    }

    private Map<String, Object> correction() {
        var said = new HashMap<String, Object>(Map.of(
                "heldOn",
                "1992-12-03",
                "medium",
                "IN_PERSON",
                "principalLevel",
                false,
                "participants",
                List.of(Map.of("name", typed("name"), "party", "PLO", "capacity", typed("capacity")))));
        for (var field : List.of(
                "place",
                "noteTaker",
                "ownPoints",
                "theirWords",
                "offers",
                "commitments",
                "commitmentsAuthority",
                "documentsPassed",
                "atmosphere",
                "comment",
                "followUp",
                "reason")) said.put(field, typed("corrected " + field));
        return said;
    }

    private String typed(String field) {
        var mark = MarkedScenario.MARK + "%03d".formatted(marks.size());
        marks.put(mark, field);
        return "Said as " + mark;
    }

    private String first(String records) throws Exception {
        return JsonPath.read(read("/api/channels/" + channel + "/" + records), "$.items[0].id");
    }

    private String says(String account, String below, Object body) throws Exception {
        var answer = send(account, "/api/channels/" + channel + below, body);
        return answer.isEmpty() ? "" : JsonPath.read(answer, "$.id");
    }

    private String send(String account, String address, Object body) throws Exception {
        return exchange(POST, account, address, JSON.writeValueAsBytes(body));
    }

    private String read(String address) throws Exception {
        return exchange(GET, "desk", address, new byte[0]);
    }

    private String exchange(HttpMethod method, String account, String address, byte[] body) throws Exception {
        var answer = web.perform(request(method, address)
                        .with(user(account))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
        var content = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as("%s: %s", address, content).isBetween(200, 299);
        return content;
    }
}
