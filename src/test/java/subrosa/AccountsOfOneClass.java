package subrosa;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Takes the accounts away that a test class has added. All share one application, and whether somebody else has a role is a question that the
 * house asks.
 */
class AccountsOfOneClass implements TestExecutionListener {

    private static final String BEFORE = "accounts before";

    @Override
    public void beforeTestClass(TestContext test) {
        test.setAttribute(BEFORE, accounts(identity(test)));
    }

    @Override
    public void afterTestClass(TestContext test) {
        if (!(test.getAttribute(BEFORE) instanceof Set<?> before)) return;
        var identity = identity(test);
        for (var account : accounts(identity)) if (!before.contains(account)) identity.deleteUser(account);
    }

    private static Set<String> accounts(IdentityService identity) {
        return identity.createUserQuery().list().stream().map(User::getId).collect(Collectors.toSet());
    }

    private static IdentityService identity(TestContext test) {
        return test.getApplicationContext().getBean(IdentityService.class);
    }
}
