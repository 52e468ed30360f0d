package subrosa.channel;

import subrosa.policy.BrokenRule;

/** Only a principal of the channel can be replaced as one. */
public class NotAPrincipal extends BrokenRule {

    NotAPrincipal() {
        super("replaced", "Nobody of that name is a principal of that party; write the name as the channel has it.");
    }
}
