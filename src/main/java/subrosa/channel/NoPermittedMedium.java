package subrosa.channel;

import subrosa.policy.BrokenRule;

public class NoPermittedMedium extends BrokenRule {

    public NoPermittedMedium() {
        super("permittedMedia", "Name at least one means by which the contact may take place.");
    }
}
