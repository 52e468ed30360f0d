package subrosa.channel;

import subrosa.policy.BrokenRule;

/** People are admitted to a compartment by security, after a briefing, and leave it by way of security. */
public class OnlySecurityReadsIn extends BrokenRule {

    OnlySecurityReadsIn() {
        super("Security reads people in, after a briefing, and off; ask security.");
    }
}
