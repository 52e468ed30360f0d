package subrosa.review;

import subrosa.policy.BrokenRule;

/** INV-01: a new hash carries answers forward unconfirmed. */
public class CarriedAnswersUnconfirmed extends BrokenRule {

    CarriedAnswersUnconfirmed() {
        super(
                "confirmUnchanged",
                "The text changed since these answers were given. Read what changed, confirm the unchanged answers together, and answer the rest.");
    }
}
