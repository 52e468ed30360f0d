package subrosa.channel;

/** The stages of domain.md §2. Their numbers are names, not the order; several are current at once. */
public enum Stage {
    S01("Mandate"),
    S02("Exploratory contact"),
    S03("Confidence-building and testing"),
    S04("Intermediary validation"),
    S05("Convergence on a joint text"),
    S06("Legal review"),
    S07("Integrity, ethics and inclusion"),
    S08("Principals' approval and full powers"),
    S09("Upgrade to official negotiation"),
    S10("Initialling"),
    S11("Translation and concordance"),
    S12("Signature"),
    S13("Announcement"),
    S14("Domestic approval and ratification"),
    S15("Entry into force"),
    S16("Registration"),
    S17("Implementation monitoring"),
    S18("Declassification and archive"),
    X1("Graceful withdrawal"),
    X2("Deniable close"),
    X3("Sealed archive");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
