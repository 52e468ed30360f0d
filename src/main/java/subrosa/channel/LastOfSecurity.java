package subrosa.channel;

import subrosa.policy.BrokenRule;

/** A channel without security inside could never be opened to anybody again. */
public class LastOfSecurity extends BrokenRule {

    LastOfSecurity() {
        super("account", "Nobody else inside could read anybody in; read in somebody else of security first.");
    }
}
