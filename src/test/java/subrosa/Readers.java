package subrosa;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import subrosa.compartment.Level;
import subrosa.compartment.Reader;
import subrosa.compartment.StandIn;

/** Readers of whom nothing matters but who they are and with whom they share their eyes. */
public final class Readers {

    private Readers() {}

    public static Reader named(String account) {
        return new Reader(account, Set.of());
    }

    /** One who stands in for somebody from an instant on, for two weeks and now. */
    public static Reader deputy(String account, String absent, Instant since) {
        return with(account, new StandIn(absent, account, since, since.plus(Duration.ofDays(14)), true));
    }

    /** One for whom somebody stands in from an instant on, for two weeks and now. */
    public static Reader absent(String account, String deputy, Instant since) {
        return with(account, new StandIn(account, deputy, since, since.plus(Duration.ofDays(14)), true));
    }

    /** One who stood in for somebody from an instant on, for two weeks, and does not any more. */
    public static Reader onceDeputy(String account, String absent, Instant since) {
        return with(account, new StandIn(absent, account, since, since.plus(Duration.ofDays(14)), false));
    }

    private static Reader with(String account, StandIn standIn) {
        return new Reader(account, Set.of(), Level.UNCLASSIFIED, false, List.of(standIn));
    }
}
