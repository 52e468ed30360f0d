package subrosa.channel;

import subrosa.policy.BrokenRule;

public class ParticipantOutside extends BrokenRule {

    ParticipantOutside(String account) {
        super("participants", "Not inside the compartment: " + account + ". Whoever decides has to be read in first.");
    }
}
