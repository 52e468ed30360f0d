package subrosa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnBothDatabases;

@OnBothDatabases
class StartTests {

    @Autowired
    Accounts accounts;

    @Test
    void knowsTheAccountsOfTheDemoAndTheirPassword() {
        assertThat(accounts.signIn("desk", "sub-rosa")).isPresent();
        assertThat(accounts.signIn("desk", "sub-rosa ")).isEmpty();
        // The clock stands still, and so would the wait after a wrong password.
        accounts.unlock("desk");
        assertThat(accounts.signIn("desk", "sub-rosa")).isPresent();
    }
}
