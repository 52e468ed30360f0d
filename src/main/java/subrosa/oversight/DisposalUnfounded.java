package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** No disposal without the law that allows it and the reason why now. */
public class DisposalUnfounded extends BrokenRule {

    DisposalUnfounded(String field) {
        super(field, "Say by which law the records may be disposed of, and why they should be.");
    }
}
