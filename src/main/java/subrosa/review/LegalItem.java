package subrosa.review;

/** The fifteen items of a legal opinion (domain.md, S06 checklist). A bar under four of them cannot be waived by anybody (INV-08). */
public enum LegalItem {
    INSTRUMENT_TYPE("instrumentType", "Instrument type", true),
    AUTHORITY("authorityToConclude", "Constitutional and statutory authority", true),
    EXISTING_OBLIGATIONS("existingObligations", "Conflict with existing obligations (VCLT 30)", true),
    PEREMPTORY_NORMS("peremptoryNorms", "Peremptory norms (VCLT 53, 64)", false),
    CHARTER("charter", "Charter of the United Nations (Articles 2(4) and 103; VCLT 52)", false),
    SANCTIONS("sanctions", "Sanctions and licences", true),
    HUMAN_RIGHTS("humanRights", "Human rights, non-refoulement, detainees", false),
    AMNESTY("amnesty", "Amnesty", false),
    THIRD_STATES("thirdStates", "Third States (VCLT 34–36)", true),
    DOMESTIC_LAW("domesticLaw", "Change of domestic law; money", true),
    LANGUAGES("languagesItem", "Authentic languages", true),
    DISPUTES("disputes", "Dispute settlement", true),
    FINAL_CLAUSES("finalClausesItem", "Final clauses", true),
    SIDE_LETTERS("sideLettersItem", "Side letters listed; none secret", true),
    TERRITORY("territory", "Territorial application, devolved competences", true);

    private final String key;
    private final String title;
    private final boolean waivable;

    LegalItem(String key, String title, boolean waivable) {
        this.key = key;
        this.title = title;
        this.waivable = waivable;
    }

    /** The key of the item's field on the form {@code giveLegalOpinion}; its note has the key with {@code Note} behind it. */
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /** As the checklist numbers it, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    public boolean waivable() {
        return waivable;
    }
}
