package subrosa.channel;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.engine.Accounts;
import subrosa.forms.FormValues;

/** The accounts that may be named on a form. */
@Component
class AccountOptions implements FormValues {

    private final Accounts accounts;

    AccountOptions(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Object valueFor(String channel, @Nullable UUID instrument) {
        return accounts.all().stream()
                .map(account -> Map.of("label", account, "value", account))
                .toList();
    }
}
