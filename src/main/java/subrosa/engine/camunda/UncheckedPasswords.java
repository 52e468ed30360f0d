package subrosa.engine.camunda;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;

/** The way past the password policy: for a password that is printed in the manual and protects nothing, and for one that nobody will ever type. */
public final class UncheckedPasswords {

    private UncheckedPasswords() {}

    public static void save(IdentityService identity, String account, String password) {
        var user = identity.newUser(account);
        user.setPassword(password);
        ((IdentityServiceImpl) identity).saveUser(user, true);
    }
}
