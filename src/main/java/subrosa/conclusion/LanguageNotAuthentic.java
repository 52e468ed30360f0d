package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** A certificate concerns an authentic language of the instrument. */
public class LanguageNotAuthentic extends BrokenRule {

    public LanguageNotAuthentic(String language) {
        super("language", "" + language + " is not an authentic language of this instrument.");
    }
}
