package subrosa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an envoy writes of a contact, as the form asks for it; tests add what their story needs. */
public final class Memcons {

    private Memcons() {}

    public static Map<String, Object> held(LocalDate on, String place) {
        var memcon = new HashMap<String, Object>();
        memcon.put("heldOn", on.toString());
        memcon.put("place", place);
        memcon.put("medium", "IN_PERSON");
        memcon.put("participants", new ArrayList<>(List.of(Map.of("name", "Qurei", "party", "PLO"))));
        memcon.put("noteTaker", "Pundak");
        memcon.put("ownPoints", "Peace is possible.");
        memcon.put("theirWords", "\"Begin with the prisoners\"");
        for (var none : List.of("offers", "commitments", "followUp")) memcon.put(none, "none");
        memcon.put("atmosphere", "Frank");
        return memcon;
    }

    /** They owe an answer to it. */
    public static Map<String, Object> owed(LocalDate on, String place) {
        var memcon = held(on, place);
        memcon.put("replyAwaited", true);
        return memcon;
    }
}
