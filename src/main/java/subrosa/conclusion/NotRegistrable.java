package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Charter 102 takes treaties and international agreements of Members; rows such as A3 and A9 are outside. */
public class NotRegistrable extends BrokenRule {

    public NotRegistrable(String row) {
        super("This instrument is outside Charter 102 (" + row + ").");
    }
}
