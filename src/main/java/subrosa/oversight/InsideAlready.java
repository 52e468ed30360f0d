package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** Whoever is inside of a channel reads it as their role allows, and asks for nothing. */
public class InsideAlready extends BrokenRule {

    InsideAlready() {
        super(
                "You are inside of this channel already. Security reads people in further, and the desk says who may tell you what.");
    }
}
