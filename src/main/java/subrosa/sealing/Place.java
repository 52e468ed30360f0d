package subrosa.sealing;

import java.nio.charset.StandardCharsets;

/**
 * Where a sealed value stands. It is bound to the value, which opens nowhere else: not in another row, not in another table, not in another
 * compartment.
 *
 * @param compartment the reference of the channel, whose key seals it
 * @param kind the table, or what else keeps values of one kind
 * @param id the row
 */
public record Place(String compartment, String kind, String id) {

    /** What belongs to no channel, and outlives every one, is sealed under the key of the house. */
    public static final String HOUSE = "house";

    /** No part can run over into the next: each says how long it is. */
    byte[] associatedData() {
        return (compartment.length() + ":" + compartment + kind.length() + ":" + kind + id.length() + ":" + id)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return kind + " " + id + " of " + compartment;
    }
}
