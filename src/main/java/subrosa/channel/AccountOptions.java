package subrosa.channel;

import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.compartment.Compartments;
import subrosa.engine.Accounts;
import subrosa.forms.FormValues;

/** The accounts that may be named on a form: who is cleared for the channel's level, and who is inside and may not be any more. */
@Component
class AccountOptions implements FormValues {

    private final Accounts accounts;
    private final Compartments compartments;

    AccountOptions(Accounts accounts, Compartments compartments) {
        this.accounts = accounts;
        this.compartments = compartments;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Object valueFor(String channel, @Nullable UUID instrument) {
        var named = new TreeSet<>(accounts.clearedFor(compartments.levelOf(channel)));
        named.addAll(compartments.readersOf(channel));
        return named.stream()
                .map(account -> Map.of("label", account, "value", account))
                .toList();
    }
}
