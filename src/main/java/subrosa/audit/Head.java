package subrosa.audit;

import java.util.Comparator;

/** Where a chain stood: its last entry by number and hash. */
record Head(String chain, long number, String hash) {

    /** By the characters of their names, whatever the database's order is. */
    static final Comparator<Head> BY_CHAIN = Comparator.comparing(Head::chain);
}
