package subrosa.engine.camunda;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;

/** The way past the password policy, for passwords that are printed in the manual and protect nothing. */
public final class PublicPasswords {

    private PublicPasswords() {}

    public static void save(IdentityService identity, String account, String password) {
        var user = identity.newUser(account);
        user.setPassword(password);
        ((IdentityServiceImpl) identity).saveUser(user, true);
    }
}
