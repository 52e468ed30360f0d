package subrosa.conclusion;

/**
 * The inputs of table B that the dossier and the configuration supply.
 *
 * @param layingPeriod in words: {@code 21 sitting days}
 */
public record ApprovalFacts(
        String kind,
        String jurisdiction,
        boolean consentRequired,
        boolean layingRequired,
        boolean cabinetRequired,
        boolean reportNonbinding,
        String layingPeriod,
        boolean lawMustChange,
        boolean commonsObjected,
        boolean lordsObjected,
        boolean extended,
        boolean exceptional) {}
