package subrosa.tasks;

import subrosa.policy.BrokenRule;

public class YoursAlone extends BrokenRule {

    YoursAlone() {
        super("This task asks for your own word; nobody else can give it, and it cannot be handed back.");
    }
}
