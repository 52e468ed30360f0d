package subrosa.conclusion;

/** The inputs of table B that the dossier and the configuration supply. */
public record ApprovalFacts(
        String kind,
        String jurisdiction,
        boolean consentRequired,
        boolean layingRequired,
        boolean cabinetRequired,
        boolean reportNonbinding,
        boolean lawMustChange,
        boolean commonsObjected,
        boolean lordsObjected,
        boolean extended,
        boolean exceptional) {}
