package subrosa.channel;

import subrosa.policy.BrokenRule;

/** Only whoever is inside of a channel can be read off it. */
public class NotReadIn extends BrokenRule {

    NotReadIn() {
        super("account", "This account is not read in; name one that is.");
    }
}
