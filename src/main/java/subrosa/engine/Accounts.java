package subrosa.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.absence.KnownAccounts;
import subrosa.absence.StandIns;
import subrosa.compartment.Level;
import subrosa.compartment.Reader;
import subrosa.compartment.Role;
import subrosa.engine.camunda.Memberships;
import subrosa.engine.camunda.UncheckedPasswords;

/**
 * The accounts in the engine's identity store. An account's groups are its roles, and one that says how far it is cleared: so one question
 * answers both.
 *
 * <p>Whoever is in the engine's own group of administrators runs machines: they have no role and no clearance here, whatever else they are in.
 *
 * <p>Whoever stands in for somebody who is away has their roles too, as far as these may be lent, and never what was lent to those (ADR 34).
 */
@Component
public class Accounts implements KnownAccounts {

    private static final String CLEARED_FOR = "cleared-";
    private static final String PROVIDER = "provider";

    private final IdentityService identity;
    private final Memberships memberships;
    private final StandIns standIns;
    private final Attempts attempts;

    Accounts(IdentityService identity, Memberships memberships, StandIns standIns, Attempts attempts) {
        this.identity = identity;
        this.memberships = memberships;
        this.standIns = standIns;
        this.attempts = attempts;
    }

    /**
     * The account, with nothing but its own roles, if the password is right. After a wrong one even the right one is refused for a while, which grows; after the
     * last allowed, until somebody unlocks the account. Nothing tells the caller which it was.
     */
    public Optional<Reader> signIn(String account, String password) {
        try {
            // Guesses that come together meet at the count of wrong ones.
            return attempts.of(() -> Conflicts.told(() -> identity.checkPassword(account, password)))
                    ? Optional.of(own(account, groupsOf(account)))
                    : Optional.empty();
        } catch (TooBusy guesses) {
            return Optional.empty();
        }
    }

    /** Forgets the wrong passwords. */
    public void unlock(String account) {
        identity.unlockUser(account);
    }

    @Override
    public boolean exists(String account) {
        return identity.createUserQuery().userId(account).count() > 0;
    }

    /** Whether somebody else than this account has the role. */
    public boolean othersWith(Role role, String account) {
        return with(role.key()).anyMatch(other -> !other.equals(account));
    }

    /** The account as it is now, or nothing when there is none. */
    public Optional<Reader> find(String account) {
        var groups = groupsOf(account);
        return groups.isEmpty() && !exists(account) ? Optional.empty() : Optional.of(reader(account, groups));
    }

    /** The account as it is now; one that does not exist has no role and no clearance. */
    public Reader reader(String account) {
        return reader(account, groupsOf(account));
    }

    /** The roles that are an account's own, whomever it stands in for. */
    public Set<Role> rolesOf(String account) {
        return own(account, groupsOf(account)).roles();
    }

    /** One question more for everybody, and for whoever stands in one for each person for whom. */
    private Reader reader(String account, Set<String> groups) {
        var own = own(account, groups);
        var all = standIns.of(Set.of(account));
        if (all.isEmpty() || groups.contains(Groups.CAMUNDA_ADMIN)) return own;
        var roles = new HashSet<>(own.roles());
        own.standingIn(roles, all).standsInFor().stream()
                .flatMap(absent -> rolesOf(absent).stream())
                .filter(Role::isLent)
                .forEach(roles::add);
        return own.standingIn(Set.copyOf(roles), all);
    }

    private static Reader own(String account, Set<String> groups) {
        if (groups.contains(Groups.CAMUNDA_ADMIN)) return new Reader(account, Set.of());
        var roles = groups.stream().flatMap(group -> Role.of(group).stream()).collect(Collectors.toUnmodifiableSet());
        var clearance = Stream.of(Level.values())
                .filter(level -> groups.contains(CLEARED_FOR + level))
                .reduce(Level.UNCLASSIFIED, Level::higher);
        return new Reader(account, roles, clearance);
    }

    /** The accounts that have one of these roles, by role. One question. */
    public Map<Role, Set<String>> having(Collection<Role> roles) {
        var members = memberships.of(roles.stream().map(Role::key).collect(Collectors.toUnmodifiableSet()));
        return roles.stream()
                .distinct()
                .collect(Collectors.toMap(role -> role, role -> members.getOrDefault(role.key(), Set.of())));
    }

    public List<String> all() {
        return identity.createUserQuery().orderByUserId().asc().list().stream()
                .map(User::getId)
                .toList();
    }

    /** The accounts that may know of what has this level. */
    public Set<String> clearedFor(Level level) {
        return clearedFor(Set.of(level)).getOrDefault(level, Set.of());
    }

    /** The accounts that may know of what has one of these levels, by level. One question, and one more for what everybody may know. */
    public Map<Level, Set<String>> clearedFor(Collection<Level> levels) {
        var groups = Stream.of(Level.values()).map(level -> CLEARED_FOR + level).collect(Collectors.toSet());
        groups.add(Groups.CAMUNDA_ADMIN);
        var members = memberships.of(groups);
        return levels.stream().distinct().collect(Collectors.toMap(level -> level, level -> {
            var cleared = new TreeSet<String>();
            if (level == Level.UNCLASSIFIED) cleared.addAll(all());
            for (var one : Level.values())
                if (one.reaches(level)) cleared.addAll(members.getOrDefault(CLEARED_FOR + one, Set.of()));
            cleared.removeAll(members.getOrDefault(Groups.CAMUNDA_ADMIN, Set.of()));
            return cleared;
        }));
    }

    /**
     * Adds an account; one that exists stays as it is.
     *
     * @throws PasswordTooWeak when the password is not what the policy asks for
     */
    @Transactional
    public void add(String account, String password, Collection<Role> roles, Level clearance) {
        if (exists(account)) return;
        var policy = identity.checkPasswordAgainstPolicy(password, identity.newUser(account));
        if (!policy.isValid()) throw new PasswordTooWeak();
        var user = identity.newUser(account);
        user.setPassword(password);
        identity.saveUser(user);
        join(account, groups(roles, clearance));
    }

    /** As {@link #add}, with a password that everybody knows: for the demo, which keeps no secrets. */
    @Transactional
    public void addWithPublicPassword(String account, String password, Collection<Role> roles, Level clearance) {
        if (exists(account)) return;
        UncheckedPasswords.save(identity, account, password);
        join(account, groups(roles, clearance));
    }

    /**
     * Keeps an account as an identity provider describes it. It has no password that anybody knows.
     *
     * @param person who it is to the provider, for good
     * @param said when the provider said so: what it said later counts, whatever arrives first
     * @return the account as it is by the latest word
     * @throws AccountOfAnother when the name belongs to another person, or is no provider's
     */
    public Reader keep(String account, String person, Instant said, Collection<Role> roles, Level clearance) {
        var wanted = groups(roles, clearance);
        return attempts.of(
                () -> Conflicts.told(() -> keepOnce(account, new Word(said.getEpochSecond(), person), wanted)),
                // Somebody who signs in twice at the same moment for the first time.
                failure -> failure instanceof ProcessEngineException && exists(account));
    }

    private Reader keepOnce(String account, Word word, Set<String> wanted) {
        var before = Word.of(identity.getUserInfo(account, PROVIDER));
        var groups = groupsOf(account);
        if (groups.isEmpty() && !exists(account)) {
            if (before != null && !before.person.equals(word.person)) throw new AccountOfAnother();
            UncheckedPasswords.save(identity, account, UUID.randomUUID() + "-" + UUID.randomUUID());
        } else {
            if (before == null || !before.person.equals(word.person)) throw new AccountOfAnother();
            if (word.said < before.said) return own(account, groups);
        }
        if (!word.equals(before)) identity.setUserInfo(account, PROVIDER, word.written());
        groups.stream()
                .filter(group -> !wanted.contains(group) && isOurs(group))
                .forEach(group -> identity.deleteMembership(account, group));
        var missing = wanted.stream().filter(group -> !groups.contains(group)).toList();
        if (!missing.isEmpty()) join(account, missing);
        var now = new HashSet<>(wanted);
        if (groups.contains(Groups.CAMUNDA_ADMIN)) now.add(Groups.CAMUNDA_ADMIN);
        return own(account, now);
    }

    private static boolean isOurs(String group) {
        return group.startsWith(CLEARED_FOR) || Role.of(group).isPresent();
    }

    /** What is kept of the provider's last word: when, in seconds, and of whom. */
    private record Word(long said, String person) {

        static @Nullable Word of(@Nullable String written) {
            if (written == null) return null;
            var end = written.indexOf(' ');
            return new Word(Long.parseLong(written.substring(0, end)), written.substring(end + 1));
        }

        String written() {
            return said + " " + person;
        }
    }

    private Set<String> groupsOf(String account) {
        return identity.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    private Stream<String> with(String group) {
        return identity.createUserQuery().memberOfGroup(group).list().stream().map(User::getId);
    }

    private static Set<String> groups(Collection<Role> roles, Level clearance) {
        var groups = roles.stream().map(Role::key).collect(Collectors.toCollection(TreeSet::new));
        groups.add(CLEARED_FOR + clearance);
        return groups;
    }

    private void join(String account, Collection<String> groups) {
        var known =
                identity.createGroupQuery().list().stream().map(Group::getId).toList();
        for (var name : groups) {
            if (!known.contains(name)) {
                var group = identity.newGroup(name);
                group.setName(name);
                group.setType(name.startsWith(CLEARED_FOR) ? "CLEARANCE" : "ROLE");
                identity.saveGroup(group);
            }
            identity.createMembership(account, name);
        }
    }
}
