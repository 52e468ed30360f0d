package subrosa.announcement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
        return Map.of("channels", "Press conference");
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

    public static Map<String, Object> attestation() {
        return Map.of("recordsOpened", List.of(Map.of("record", "Memcon of the 14th round")), "outcome", "TRUTHFUL");
    }

    private static String second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
