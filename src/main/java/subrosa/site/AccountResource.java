package subrosa.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import subrosa.audit.Act;
import subrosa.audit.AuditLog;
import subrosa.audit.Entry;
import subrosa.audit.Why;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;

/** What administrators do for accounts. To everybody else it is not there. */
@RestController
class AccountResource {

    private final Accounts accounts;
    private final AuditLog log;

    AccountResource(Accounts accounts, AuditLog log) {
        this.accounts = accounts;
        this.log = log;
    }

    @PostMapping("/api/accounts/{account}/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable String account) {
        if (!CurrentReader.get().is(Role.ADMIN) || !accounts.exists(account)) throw new NotKnown();
        log.recordAnswer(Act.UNLOCK, Entry.HOUSE, account, Why.UNSAID);
        accounts.unlock(account);
    }
}
