package subrosa.engine;

import subrosa.policy.BrokenRule;

public class PasswordTooWeak extends BrokenRule {

    PasswordTooWeak() {
        super(
                "password",
                "A password has at least ten characters, among them a small and a capital letter, a digit and a sign, and does not contain the "
                        + "account's name.");
    }
}
