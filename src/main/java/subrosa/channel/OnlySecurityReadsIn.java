package subrosa.channel;

import subrosa.policy.BrokenRule;

/** People are admitted to a compartment by security, after a briefing. */
public class OnlySecurityReadsIn extends BrokenRule {

    OnlySecurityReadsIn() {
        super("Security reads people in, after a briefing; ask security.");
    }
}
