package subrosa.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import subrosa.scenario.EventDrafts;

/** What the requests of the table are about, and what they send: well enough formed to be about access alone. */
record Asked(
        String channel,
        String task,
        String answer,
        String memorandum,
        String line,
        String instrument,
        String work,
        String process,
        String decision,
        String deployment,
        LocalDate today,
        Map<String, Object> submission) {

    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";

    static final String LOCKED_BY = "access-table";

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    /** The same requests about what there is nothing of. */
    Asked absent() {
        return new Asked(
                "CH-000000",
                nothingLike(task),
                nothingLike(answer),
                nothingLike(memorandum),
                line,
                instrument,
                nothingLike(work),
                nothingLike(process),
                nothingLike(decision),
                nothingLike(deployment),
                today,
                submission);
    }

    Asked naming(String otherLine, String otherInstrument) {
        return new Asked(
                channel,
                task,
                answer,
                memorandum,
                otherLine,
                otherInstrument,
                work,
                process,
                decision,
                deployment,
                today,
                submission);
    }

    private static String nothingLike(String id) {
        return id.replaceAll("[0-9a-f]", "0");
    }

    String address(AccessTable.Line line) {
        return line.address()
                .replace("{ref}", channel)
                .replace("answers/{id}", "answers/" + answer)
                .replace("contacts/{id}", "contacts/" + memorandum)
                .replace("tasks/{id}", "tasks/" + task)
                .replace("external-task/{id}", "external-task/" + work)
                .replace("process-definition/{id}", "process-definition/" + process)
                .replace("process-definition/key/{key}", "process-definition/key/mandate")
                .replace("decision-definition/{id}", "decision-definition/" + decision)
                .replace("decision-definition/key/{key}", "decision-definition/key/chooseInstrument")
                .replace("deployment/{id}", "deployment/" + deployment)
                .replace("intermediaries/{id}", "intermediaries/" + this.line)
                .replace("absences/{id}", "absences/" + NOTHING)
                .replace("requests/{id}", "requests/" + NOTHING)
                .replace("{disclosure}", NOTHING)
                .replace("{payment}", NOTHING)
                .replace("{reference}", "DR-000000")
                .replace("{account}", "desk")
                .replace("{part}", "db")
                .replace("{file}", "form-js.css");
    }

    byte[] body(AccessTable.Line line) throws Exception {
        return JSON.writeValueAsBytes(bodies().getOrDefault(line.address(), Map.of()));
    }

    private Map<String, Object> bodies() {
        var bodies = new HashMap<String, Object>();
        new EventDrafts(this.line, instrument, today)
                .all()
                .forEach((event, draft) -> bodies.put("/api/channels/{ref}/" + event, draft));
        bodies.put(
                "/api/channels/{ref}/tempo-changes",
                Map.of("tempo", "CRISIS", "reason", "The line will not hold long."));
        bodies.put("/api/channels/{ref}/read-offs", Map.of("account", "outsider", "note", "Never was."));
        bodies.put("/api/channels/{ref}/readers", Map.of("accounts", List.of("press")));
        bodies.put(
                "/api/channels/{ref}/contacts",
                Map.of(
                        "plannedFor", today.plusDays(2),
                        "place", "Oslo",
                        "medium", "IN_PERSON",
                        "counterpart", "Ahmed Qurei",
                        "purpose", "Go through the brackets.",
                        "talkingPoints", "Security first."));
        bodies.put("/api/channels/{ref}/contacts/{id}/corrections", correction());
        bodies.put(
                "/api/channels/{ref}/replies",
                Map.of("receivedOn", today, "medium", "TELEPHONE", "from", "Ahmed Qurei", "text", "They agree."));
        bodies.put(
                "/api/channels/{ref}/instruments",
                Map.of(
                        "title",
                        "A further letter",
                        "form",
                        "LETTERS",
                        "languages",
                        List.of("en"),
                        "parties",
                        List.of("Israel", "PLO"),
                        "secret",
                        false));
        bodies.put(
                "/api/oversight/requests",
                Map.of("channel", channel, "reason", "A question of the cabinet.", "hours", 1));
        bodies.put("/api/me/absences", Map.of("firstDay", today.plusDays(200), "lastDay", today.plusDays(200)));
        bodies.put("/api/oversight/requests/{id}/refusal", Map.of("reason", "Not now."));
        bodies.put(
                "/api/oversight/disposals",
                Map.of(
                        "channel",
                        channel,
                        "legalBasis",
                        "Public records act, section 6",
                        "reason",
                        "The term is over."));
        bodies.put("/api/oversight/disposals/{reference}/refusal", Map.of("reason", "Not yet."));
        bodies.put("/api/keys/rotations", Map.of("compartment", channel));
        var intermediary = "/api/channels/{ref}/intermediaries/{id}/";
        bodies.put(intermediary + "identity", Map.of("name", "Somebody who helps", "reachedBy", "By telephone"));
        bodies.put(intermediary + "disclosures", Map.of("reason", "They have to be warned."));
        bodies.put(intermediary + "payments", Map.of("what", "400 crowns", "purpose", "Travel"));
        bodies.put(intermediary + "payments/{payment}/answer", Map.of("cleared", true, "grounds", "Travel costs"));
        bodies.put("/api/channels", opening());
        bodies.put("/api/tasks/{id}/completion", submission);
        bodies.put(
                "/engine-rest/external-task/fetchAndLock",
                Map.of(
                        "workerId",
                        LOCKED_BY,
                        "maxTasks",
                        1,
                        "topics",
                        List.of(Map.of("topicName", "test-work", "lockDuration", 60_000))));
        for (var report : List.of("complete", "failure", "bpmnError", "extendLock", "unlock"))
            bodies.put(
                    "/engine-rest/external-task/{id}/" + report,
                    Map.of("workerId", LOCKED_BY, "errorCode", "workOutside.refused", "newDuration", 60_000));
        return bodies;
    }

    private Map<String, Object> correction() {
        var correction = new HashMap<String, Object>();
        correction.put("heldOn", today.minusDays(60));
        correction.put("place", "Another hotel");
        correction.put("medium", "IN_PERSON");
        correction.put(
                "participants",
                List.of(
                        Map.of("name", "Yair Hirschfeld", "party", "Israel", "capacity", "private"),
                        Map.of("name", "Ahmed Qurei", "party", "PLO")));
        correction.put("noteTaker", "Hirschfeld");
        correction.put("principalLevel", false);
        correction.put("ownPoints", "What both sides can do.");
        correction.put("theirWords", "He would meet again.");
        correction.put("offers", "none");
        correction.put("commitments", "none");
        correction.put("atmosphere", "Wary.");
        correction.put("followUp", "A second meeting.");
        correction.put("reason", "The place was wrong.");
        return correction;
    }

    private static Map<String, Object> opening() {
        return Map.of(
                "codeword", "JUNIPER",
                "level", "SECRET",
                "track", "TRACK_1_5",
                "parties",
                        List.of(
                                Map.of("name", "Israel", "nature", "STATE", "home", true, "jurisdiction", "il"),
                                Map.of("name", "PLO", "nature", "NON_STATE", "home", false)),
                "principals",
                        List.of(
                                Map.of("name", "Shimon Peres", "party", "Israel", "office", "Foreign Minister"),
                                Map.of("name", "Yasser Arafat", "party", "PLO", "office", "Chairman")));
    }
}
