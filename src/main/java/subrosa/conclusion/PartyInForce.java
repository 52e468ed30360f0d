package subrosa.conclusion;

import java.time.LocalDate;

/**
 * The date and the method of entry into force for one party, as the certifying statement gives them (Charter 102 Regulations, Art 5(2)).
 */
public record PartyInForce(String party, LocalDate on, String method) {}
