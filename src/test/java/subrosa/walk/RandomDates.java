package subrosa.walk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Days that make sense for what they are asked for; what was done lies behind, what is due lies ahead. */
final class RandomDates {

    private RandomDates() {}

    static LocalDate day(String key, Scene scene, Chance chance) {
        var today = scene.today();
        return switch (key) {
            case "expiresOn" -> today.plusDays(chance.in(0.7) ? chance.between(45, 90) : chance.between(1, 90));
            case "dueOn", "ourStepDueOn" -> today.plusDays(chance.between(0, 30));
            case "plannedFor" -> today.plusDays(chance.between(0, 4));
            case "reviewOn", "nextReviewOn" -> today.plusDays(chance.between(30, 4000));
            case "forceDate", "exceptionalOn" -> today.plusDays(chance.between(0, 200));
            default -> chance.in(0.75) ? today : today.minusDays(chance.between(1, 4));
        };
    }

    static OffsetDateTime moment(String key, Scene scene, Chance chance) {
        var now = scene.now().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        return switch (key) {
            case "releaseAt" -> now.plusHours(chance.between(-24, 48));
            case "alliesToldAt" -> now.minusHours(chance.between(40, 100));
            case "parliamentToldAt" -> now.minusHours(chance.between(20, 40));
            default -> now.minusHours(chance.between(0, 48));
        };
    }
}
