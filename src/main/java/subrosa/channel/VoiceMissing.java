package subrosa.channel;

import subrosa.compartment.Role;
import subrosa.policy.BrokenRule;

/** Table F: a call decides only with those whose word the written way would ask for. */
public class VoiceMissing extends BrokenRule {

    VoiceMissing(Role role) {
        super(
                "participants",
                "Nobody with the role " + role.key() + " took part. This cannot be decided without them.");
    }
}
