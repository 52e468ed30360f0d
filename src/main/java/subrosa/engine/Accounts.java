package subrosa.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import subrosa.compartment.Reader;
import subrosa.compartment.Role;

/** The accounts in the engine's identity store. An account's groups are its roles. */
@Component
public class Accounts {

    private final IdentityService identity;

    Accounts(IdentityService identity) {
        this.identity = identity;
    }

    /** The reader behind an account, if the password is right; the engine slows down and locks repeated failures. */
    public Optional<Reader> signIn(String account, String password) {
        return identity.checkPassword(account, password) ? Optional.of(reader(account)) : Optional.empty();
    }

    public boolean exists(String account) {
        return identity.createUserQuery().userId(account).count() > 0;
    }

    /** Whether somebody else than this account has the role. */
    public boolean othersWith(Role role, String account) {
        return identity.createUserQuery().memberOfGroup(role.key()).list().stream()
                .anyMatch(user -> !user.getId().equals(account));
    }

    public Reader reader(String account) {
        return new Reader(
                account,
                identity.createGroupQuery().groupMember(account).list().stream()
                        .map(Group::getId)
                        .flatMap(group -> Role.of(group).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public List<String> all() {
        return identity.createUserQuery().orderByUserId().asc().list().stream()
                .map(user -> user.getId())
                .toList();
    }

    /** Adds an account, named after its role; an account that exists stays as it is. */
    public void add(String account, String password, List<Role> roles) {
        if (exists(account)) return;
        var user = identity.newUser(account);
        user.setPassword(password);
        identity.saveUser(user);
        for (var role : roles) {
            if (identity.createGroupQuery().groupId(role.key()).count() == 0) {
                var group = identity.newGroup(role.key());
                group.setName(role.key());
                group.setType("ROLE");
                identity.saveGroup(group);
            }
            identity.createMembership(account, role.key());
        }
    }
}
