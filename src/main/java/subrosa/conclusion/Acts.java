package subrosa.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import subrosa.instrument.Instrument;

/** Checks of dates and parties that every act on an instrument shares. */
final class Acts {

    private Acts() {}

    /** @param at the moment of recording; dates are dates in UTC */
    static LocalDate happened(LocalDate on, Instant at) {
        // A day's grace: the act may have been done east of here, where the day is already the next one.
        if (on.isAfter(LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(1))) throw new ActInTheFuture();
        return on;
    }

    static void partyTo(Instrument instrument, String party) {
        if (!instrument.parties().contains(party)) throw new NotAParty(party);
    }
}
