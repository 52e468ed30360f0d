package subrosa.announcement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import subrosa.Story;

/** What people submit on the way to the public. */
public final class AnnouncementTasks {

    private AnnouncementTasks() {}

    /** On one instrument, to be released from now on. */
    public static Map<String, Object> communique(UUID instrument, Instant now) {
        return Map.of(
                "instruments",
                List.of(instrument.toString()),
                "title",
                "Declaration",
                "facts",
                "Facts",
                "decisions",
                "Decisions",
                "releaseAt",
                second(now),
                "legalEffect",
                "Political");
    }

    /** Two days from now the release is free. */
    public static Map<String, Object> toldFirst(Instant now) {
        return Map.of(
                "alliesTold",
                "An ally",
                "alliesToldAt",
                second(now),
                "parliamentTold",
                "The speaker",
                "parliamentToldAt",
                second(now));
    }

    public static Map<String, Object> release() {
        return Map.of("outcome", "RELEASE", "channels", "Press conference");
    }

    public static Map<String, Object> exposure(Accuracy accuracy, CounterpartStance counterpart) {
        return Map.of(
                "accuracy",
                accuracy.name(),
                "maturity",
                "TEXT_READY",
                "counterpart",
                counterpart.name(),
                "lifeAtRisk",
                false,
                "questionPending",
                false,
                "priorStatementWrong",
                false);
    }

    public static Map<String, Object> words(String words) {
        return Map.of("words", words, "audience", "PUBLIC");
    }

    /** Truthful by the first record that the form offers. */
    public static Map<String, Object> attestation(Map<String, Object> seen) {
        var offered = (List<?>) Objects.requireNonNull(seen.get("recordsOnFile"));
        var record = (Map<?, ?>) offered.get(0);
        return Map.of("recordsOpened", List.of(String.valueOf(record.get("value"))), "outcome", "TRUTHFUL");
    }

    /** The lawyer holds the words against the records, and the political director approves them. */
    public static void vet(Story story, String channel) {
        var legal = story.as("legal");
        legal.completes(channel, "clearCommunique", attestation(legal.sees(channel, "clearCommunique")));
        story.as("poldir").completes(channel, "approveCommunique", approval());
    }

    public static Map<String, Object> approval() {
        return Map.of("outcome", "APPROVE");
    }

    private static String second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
