package subrosa.instrument;

/**
 * What the legal adviser found the text to be: the inputs of table A that no other aggregate holds.
 *
 * @param reciprocal undertakings are exchanged in one text or in matched notes
 * @param authority a statute, an earlier treaty or the executive's own power exists
 * @param lawMustChange a domestic law has to change first (table B, row B7)
 */
public record LegalNature(
        Binding binding,
        boolean reciprocal,
        Weight weight,
        boolean authority,
        boolean affectsThirdState,
        boolean lawMustChange) {

    /** The same text, once a lawyer decided what could not be told (row A11). */
    public LegalNature decided(Binding binding) {
        return new LegalNature(binding, reciprocal, weight, authority, affectsThirdState, lawMustChange);
    }
}
