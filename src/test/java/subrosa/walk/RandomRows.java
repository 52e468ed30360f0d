package subrosa.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a list in a form: as many and for whom it makes sense, what stands in them at first mostly kept. */
final class RandomRows {

    /** One row for each choice that one of their fields offers. */
    private static final Set<String> FOR_EACH_CHOICE = Set.of("met", "entries", "recalls");

    private static final Set<String> FOR_EACH_PARTY =
            Set.of("initials", "signatories", "representatives", "participants");

    private final RandomAnswers answers;
    private final JsonNode list;
    private final String name;
    private final Scene scene;
    private final Chance chance;
    private final double will;

    RandomRows(RandomAnswers answers, JsonNode list, Scene scene, Chance chance, double will) {
        this.answers = answers;
        this.list = list;
        this.name = list.path("path").asText();
        this.scene = scene;
        this.chance = chance;
        this.will = will;
    }

    List<Map<String, Object>> like(@Nullable Object stood) {
        var rows = new ArrayList<Map<String, Object>>();
        if (lacksChoices()) return rows;
        if (stood instanceof List<?> before && chance.in(Math.max(0.97, will)))
            for (var row : before) if (row instanceof Map<?, ?> one) rows.add(again(RandomAnswers.texts(one)));
        if (name.equals("provisions")) return provisions(rows);
        if (FOR_EACH_CHOICE.contains(name)) {
            if (rows.isEmpty()) forEachChoice(rows);
        } else if (FOR_EACH_PARTY.contains(name)) scene.parties().forEach(party -> rows.add(of(party)));
        else if (name.equals("consents")) consents(rows);
        else for (int i = more(rows.isEmpty()); i > 0; i--) rows.add(row(Map.of()));
        return rows;
    }

    private boolean lacksChoices() {
        for (var field : list.path("components"))
            if (field.has("valuesKey")
                    && field.path("validate").path("required").asBoolean()
                    && answers.values(field).isEmpty()) return true;
        return false;
    }

    private int more(boolean none) {
        return switch (name) {
            case "instruments" -> 1 + (chance.in(0.3) ? chance.few(2) : 0);
            case "hearings", "changes" -> none ? 1 : 0;
            case "dispositions", "placings" -> 0;
            case "annexes", "sideLetters", "witnesses", "credits", "promises", "requests" -> chance.in(0.15) ? 1 : 0;
            default -> chance.few(2);
        };
    }

    private Map<String, Object> row(Map<String, ?> stood) {
        var row = answers.fields(list.path("components"), stood);
        if (row.containsKey("languages") && name.equals("instruments") && chance.in(0.6))
            row.put("languages", List.of("en"));
        if (name.equals("instruments") && chance.in(will)) row.put("parties", new ArrayList<>(scene.parties()));
        return row;
    }

    /** A row that stood in the form: what it lacks is filled in. */
    private Map<String, Object> again(Map<String, Object> stood) {
        var row = row(stood);
        if (name.equals("dispositions") || name.equals("placings")) {
            row.put("understanding", String.valueOf(stood.get("understanding")));
            if (stood.get("kind") == null && chance.in(0.9)) {
                row.put("kind", chance.of(List.of("DROPPED", "UNILATERAL_DECLARATION")));
                row.remove("instrument");
                row.put("provision", chance.words("declaration", 1, 100));
                row.put("reason", chance.words("reason", 1, 100));
            }
        }
        return row;
    }

    private void forEachChoice(List<Map<String, Object>> rows) {
        for (var field : list.path("components")) {
            if (!field.has("valuesKey")) continue;
            var key = field.path("key").asText();
            for (var value : answers.values(field)) {
                if (!chance.in(Math.max(0.98, will))) continue;
                var row = row(Map.of());
                row.put(key, value);
                rows.add(row);
            }
            return;
        }
    }

    private Map<String, Object> of(String party) {
        var row = row(Map.of());
        row.put("party", party);
        if (!chance.in(Math.max(0.95, will))) return row;
        var name = scene.signatoryOf(party);
        if (row.containsKey("name")) row.put("name", name);
        if (this.name.equals("signatories")) row.put("title", "Minister");
        if (!this.name.equals("representatives")) return row;
        row.put("representative", name);
        row.put("act", scene.ratified() && chance.in(0.5 * (1 - will)) ? "SIGN_SUBJECT_TO_RATIFICATION" : "SIGN");
        row.remove("defect");
        if (!scene.isState(party)) {
            row.put("basis", "NON_STATE_AUTHORITY");
            row.put("office", "LEADER_OF_NON_STATE_PARTY");
            row.put("issuedBy", "Their council");
        } else if (chance.in(0.6)) {
            row.put("basis", "OFFICE");
            row.put("office", chance.of(List.of("HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "FOREIGN_MINISTER")));
        } else {
            row.put("basis", "DOCUMENT");
            row.put("titleNamed", scene.title());
            row.put("issuedBy", "The head of State");
            row.put("issuerOffice", "HEAD_OF_STATE");
            row.put("issuedOn", scene.today().toString());
        }
        return row;
    }

    private void consents(List<Map<String, Object>> rows) {
        for (var party : scene.parties())
            for (var kind : List.of("RATIFICATION", "NOTIFICATION", "DEPOSIT", "EXCHANGE")) {
                if (!chance.in(Math.max(0.6, will))) continue;
                var row = row(Map.of());
                row.put("party", party);
                row.put("kind", kind);
                rows.add(row);
            }
    }

    /** Articles that carry on those before; what was understood mostly finds its place in one of them. */
    private List<Map<String, Object>> provisions(List<Map<String, Object>> rows) {
        if (rows.isEmpty()) for (int i = chance.few(3); i >= 0; i--) rows.add(row(Map.of()));
        else if (chance.in(Math.max(0.8, will))) chance.of(rows).put("text", chance.words("text", 2, 12_000));
        int number = 0;
        var named = new LinkedHashSet<String>();
        for (var row : rows) {
            row.put("number", String.valueOf(++number));
            if (chance.in(0.5 + will / 2)) row.put("bracketed", chance.in(0.08 * (1 - will)));
            if (row.get("understandings") instanceof List<?> there)
                there.forEach(one -> named.add(String.valueOf(one)));
        }
        for (var field : list.path("components"))
            if (field.path("key").asText().equals("understandings"))
                for (var understanding : answers.values(field))
                    if (!named.contains(understanding) && chance.in(will)) name(chance.of(rows), understanding);
        for (var row : rows)
            if (!(row.get("understandings") instanceof List<?> there && !there.isEmpty()) && chance.in(will))
                row.put("standardClause", "final clause");
        return rows;
    }

    private static void name(Map<String, Object> row, String understanding) {
        var all = new ArrayList<Object>();
        if (row.get("understandings") instanceof List<?> there) all.addAll(there);
        all.add(understanding);
        row.put("understandings", all);
    }
}
