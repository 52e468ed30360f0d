package subrosa.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is said of each event of domain.md §2 where it is reported, and by whom. A new event is one entry here. */
public record EventDrafts(String line, String instrument, LocalDate today) {

    public Map<String, Map<String, Object>> all() {
        var kinds = new LinkedHashMap<String, Map<String, Object>>();
        kinds.put(
                "leaks",
                Map.of(
                        "outlet",
                        "A newspaper",
                        "publishedOn",
                        today,
                        "whatIsKnown",
                        "That there are talks",
                        "statementWrong",
                        false));
        kinds.put("withdrawal", Map.of("reason", "It leads nowhere"));
        kinds.put("mandate-doubts", Map.of("line", line, "what", "What he announced did not happen."));
        kinds.put("compromises", Map.of("line", line, "what", "A service has his name."));
        kinds.put(
                "principal-changes",
                Map.of(
                        "party", "PLO",
                        "replaced", "Yasser Arafat",
                        "successor", "A successor",
                        "office", "Chairman",
                        "what", "He resigned."));
        kinds.put("spoilers", Map.of("who", "A newspaper", "what", "It asks where the envoy travels."));
        kinds.put(
                "legal-bars",
                Map.of("instrument", instrument, "item", "AMNESTY", "finding", "It covers crimes that nobody may."));
        kinds.put(
                "joins",
                Map.of(
                        "instrument",
                        instrument,
                        "state",
                        "Another State",
                        "joinedOn",
                        today,
                        "invitedBy",
                        "the parties",
                        "statement",
                        "A letter of its foreign minister"));
        return kinds;
    }

    static String reporter(String event) {
        return switch (event) {
            case "legal-bars" -> "legal";
            case "joins" -> "treaty";
            default -> "poldir";
        };
    }
}
