package subrosa.conclusion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What people submit from the initialling to the registration. */
public final class ConclusionTasks {

    private ConclusionTasks() {}

    /** A party, and the person who acts for it. */
    public record Side(String party, String person) {}

    public static Map<String, Object> initials(LocalDate on, Side... sides) {
        return Map.of(
                "outcome",
                "INITIALLED",
                "initialledOn",
                on.toString(),
                "place",
                "Oslo",
                "initials",
                Stream.of(sides)
                        .map(side -> Map.of("party", side.party(), "name", side.person()))
                        .toList());
    }

    @SafeVarargs
    public static Map<String, Object> powers(Map<String, Object>... representatives) {
        return Map.of("representatives", List.of(representatives));
    }

    /** Who needs no full powers (VCLT 7(2)). */
    public static Map<String, Object> byOffice(Side side, Office office) {
        return representative(side, office, Map.of("basis", "OFFICE"));
    }

    /** Who speaks for a party that is not a State. */
    public static Map<String, Object> byItsCouncil(Side side) {
        return representative(
                side, Office.OTHER, Map.of("basis", "NON_STATE_AUTHORITY", "issuedBy", "Decision of its council"));
    }

    public static Map<String, Object> defective(Map<String, Object> representative, String defect) {
        var defective = new HashMap<>(representative);
        defective.put("defect", defect);
        return defective;
    }

    private static Map<String, Object> representative(Side side, Office office, Map<String, Object> basis) {
        var representative = new HashMap<String, Object>(basis);
        representative.put("party", side.party());
        representative.put("representative", side.person());
        representative.put("title", "As the office has it");
        representative.put("office", office.name());
        representative.put("act", "SIGN");
        return representative;
    }

    public static Map<String, Object> signature(SignatureManner manner, LocalDate on, Side... sides) {
        return Map.of(
                "manner",
                manner.name(),
                "signedOn",
                on.toString(),
                "place",
                "Washington",
                "signatories",
                Stream.of(sides)
                        .map(side -> Map.of("party", side.party(), "name", side.person()))
                        .toList(),
                "witnesses",
                List.of(Map.of("name", "A Witness", "onBehalfOf", "A third State")));
    }

    public static Map<String, Object> certificate() {
        return Map.of("outcome", "CONCORDANT");
    }

    public static Map<String, Object> divergence() {
        return Map.of("outcome", "DIVERGENT", "divergences", "Article I");
    }

    public static Map<String, Object> cabinet(boolean approved, LocalDate on) {
        return approved
                ? Map.of(
                        "outcome",
                        "APPROVE",
                        "decidedOn",
                        on.toString(),
                        "minute",
                        "Minute 1",
                        "statedToParliamentOn",
                        on.toString(),
                        "votesFor",
                        61,
                        "votesAgainst",
                        50)
                : Map.of(
                        "outcome",
                        "REFUSE",
                        "decidedOn",
                        on.toString(),
                        "minute",
                        "Minute 1",
                        "reason",
                        "Not this text");
    }

    public static Map<String, Object> memorandum() {
        return Map.of(
                "subject",
                "Peace",
                "minister",
                "A Minister",
                "policy",
                "Policy",
                "obligations",
                "Obligations",
                "financialEffect",
                "None",
                "implementation",
                "None");
    }

    public static Map<String, Object> toldTheOtherSide(LocalDate on) {
        return Map.of("sentOn", on.toString(), "reference", "Note 1");
    }

    public static Map<String, Object> notice(LocalDate on) {
        return Map.of("publishedOn", on.toString(), "publication", "Gazette 1");
    }

    public static Map<String, Object> submission(LocalDate adoptedOn, String... languages) {
        return Map.of(
                "trueCopy",
                true,
                "certifier",
                "A certifier",
                "certifierOffice",
                "Treaty Section",
                "languages",
                List.of(languages),
                "annexesAttached",
                true,
                "sideLettersAttached",
                true,
                "adoptionPlace",
                "London",
                "adoptedOn",
                adoptedOn.toString(),
                "copies",
                2);
    }
}
