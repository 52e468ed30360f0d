package subrosa.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people submit in the reviews of a text. */
public final class ReviewTasks {

    private ReviewTasks() {}

    /** Every item passes, unless {@code but} answers otherwise; binding, reciprocal, low weight, under an existing authority. */
    public static Map<String, Object> opinion(String outcome, Map<String, Object> but) {
        var opinion = new HashMap<String, Object>();
        opinion.put("question", "May it be concluded?");
        opinion.put("facts", "The text before counsel");
        for (var item : LegalItem.values()) opinion.put(item.key(), "PASS");
        opinion.put("binding", "YES");
        opinion.put("reciprocal", true);
        opinion.put("weight", "LOW");
        opinion.put("authority", true);
        opinion.put("outcome", outcome);
        opinion.put("conclusion", "As above");
        if (outcome.equals("CLEAR_WITH_CHANGES"))
            opinion.put("changes", List.of(Map.of("provision", "1", "change", "Name both sides")));
        opinion.putAll(but);
        return opinion;
    }

    public static Map<String, Object> agree() {
        return Map.of("decision", "AGREE");
    }

    public static Map<String, Object> integrity(boolean gap) {
        var report = new HashMap<String, Object>();
        report.put(
                "hearings",
                List.of(Map.of(
                        "stakeholder", "Refugees",
                        "consulted", false,
                        "reason", "The channel is secret",
                        "reviewOn", "1993-09-30")));
        for (var words : List.of(
                "women",
                "youth",
                "victims",
                "thirdParties",
                "conflictsOfInterest",
                "durability",
                "preparedness",
                "consent",
                "impartiality",
                "inclusivity",
                "nationalOwnership",
                "lawAndNorms",
                "coherence",
                "qualityAgreement")) report.put(words, "Looked at");
        report.put("gap", gap);
        if (gap) report.put("gapDescription", "Refugees were not heard");
        return report;
    }

    public static Map<String, Object> checked() {
        return Map.of("verdict", "CLEAR", "conflictsClear", true);
    }

    /** @param office as {@link SignatoryOffice} names it */
    public static Map<String, Object> memo(String office) {
        return Map.ofEntries(
                Map.entry("issue", "Approval of the text"),
                Map.entry("authoritySought", "CONCLUDE"),
                Map.entry("background", "Fourteen rounds"),
                Map.entry("features", "Interim self-government"),
                Map.entry("problems", "None"),
                Map.entry("benefitsAndRisks", "An end of the conflict; opponents on both sides"),
                Map.entry("consultation", "The leaders of parliament"),
                Map.entry("environment", "None"),
                Map.entry("funding", "None"),
                Map.entry("signatory", "Shimon Peres"),
                Map.entry("signatoryOffice", office));
    }
}
