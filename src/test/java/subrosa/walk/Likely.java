package subrosa.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import subrosa.review.LegalItem;

/** What people mostly answer, so that a good part of the walks gets somewhere. Whatever a form offers keeps its chance all the same. */
final class Likely {

    /** Answers with which things go on. */
    private static final Set<String> ONWARD = Set.of(
            "ACCEPT",
            "ACCEPTED",
            "ACCEPTED_AD_REFERENDUM",
            "AGREE",
            "ANOTHER_CONTACT",
            "APPROVE",
            "CARRY_ON",
            "CLEAR",
            "CLEARED",
            "CLEARED_WITH_FLAG",
            "CONCORDANT",
            "CONFIRM",
            "CONFIRMED",
            "CONSENTED",
            "CONSENTS",
            "CORRECT_TRANSLATION",
            "DISPOSE",
            "EXCHANGED",
            "FULFILLED",
            "GO_ON",
            "GO_ON_OTHERWISE",
            "GRADE_AGAIN",
            "INITIALLED",
            "LICENCE",
            "LIST_FOR_PRINCIPALS",
            "MEDIATOR_PROPOSAL",
            "ON_TRACK",
            "OTHER_INTERLOCUTOR",
            "PACKAGE_TRADE",
            "PASS",
            "PASSED",
            "PERIOD_ENDED",
            "PRINCIPAL_CALL",
            "PUBLISH",
            "READY",
            "REDACT",
            "RELEASE",
            "RENEGOTIATE",
            "RENEW",
            "RETURNED",
            "SIGN",
            "TEST",
            "TRUTHFUL",
            "TURN");

    private static final Map<String, Set<String>> ONWARD_AT = Map.of(
            "access", Set.of("TESTED"),
            "corroboration", Set.of("YES"),
            "source", Set.of("A", "B"),
            "information", Set.of("1", "2"),
            "stakes", Set.of("LOW"));

    /** How often a box is ticked. */
    private static final Map<String, Double> TICKED = ticked();

    /** What an answer here sets off is mostly refused. */
    private static final Set<String> SELDOM_GIVEN = Set.of("papers", "defect", "ourStep", "originator", "dissent");

    private static final Set<String> ITEMS =
            Stream.of(LegalItem.values()).map(LegalItem::key).collect(java.util.stream.Collectors.toSet());

    private Likely() {}

    private static Map<String, Double> ticked() {
        var ticked = new HashMap<String, Double>();
        Stream.of("reversible", "conflictsClear", "trueCopy", "annexesAttached", "sideLettersAttached", "consented")
                .forEach(key -> ticked.put(key, 0.95));
        Stream.of("counterpartWilling", "confirmUnchanged", "simultaneous", "debriefed")
                .forEach(key -> ticked.put(key, 0.85));
        Stream.of("consulted", "reciprocal", "authority").forEach(key -> ticked.put(key, 0.6));
        Stream.of(
                        "deniesContact",
                        "secret",
                        "amnestyForGraveCrimes",
                        "hidesWrongdoing",
                        "fabrication",
                        "mandateExceeded",
                        "bracketed",
                        "livingPersonRisk")
                .forEach(key -> ticked.put(key, 0.06));
        return Map.copyOf(ticked);
    }

    static List<String> onward(String key, List<String> offered) {
        var onward = ONWARD_AT.getOrDefault(key, ONWARD);
        return offered.stream().filter(onward::contains).toList();
    }

    /** A legal opinion has fifteen items; each would stop the walk as often as a whole form. */
    static double will(String key, double will) {
        return ITEMS.contains(key) ? 1 - (1 - will) / 15 : will;
    }

    static double ticked(String key, double will) {
        double usual = TICKED.getOrDefault(key, 0.3);
        if (usual > 0.5) return Math.max(usual, will);
        return usual < 0.1 && will >= 1 ? 0 : usual;
    }

    static double given(String key, double will) {
        if (SELDOM_GIVEN.contains(key)) return will >= 1 ? 0 : 0.08;
        return will >= 1 || key.equals("evidence") ? 1 : 0.7;
    }
}
