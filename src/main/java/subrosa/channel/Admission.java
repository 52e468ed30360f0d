package subrosa.channel;

import java.util.Collection;
import org.springframework.stereotype.Component;
import subrosa.compartment.Level;
import subrosa.engine.Accounts;

/** Who may be read in: an account of the house whose clearance reaches the compartment's level (domain.md §6). */
@Component
class Admission {

    private final Accounts accounts;

    Admission(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * @param field where the readers were named
     * @throws UnknownAccount when one does not exist: whoever got that name later would be inside
     * @throws ClearanceTooLow for the first whose clearance does not reach the level
     */
    void require(String field, Collection<String> readers, Level level) {
        var cleared = accounts.clearedFor(level);
        if (cleared.containsAll(readers)) return;
        if (!readers.stream().allMatch(accounts::exists)) throw new UnknownAccount(field);
        readers.stream()
                .filter(account -> !cleared.contains(account))
                .findFirst()
                .ifPresent(account -> {
                    throw new ClearanceTooLow(field, account, level);
                });
    }
}
