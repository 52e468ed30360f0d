package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** A State says once that it stands by a declaration. */
public class StandsByItAlready extends BrokenRule {

    StandsByItAlready(String state) {
        super("state", state + " made this declaration, or has joined it already.");
    }
}
