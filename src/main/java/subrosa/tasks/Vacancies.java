package subrosa.tasks;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.absence.StandIns;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;

/**
 * Tasks that nobody may do as things stand: nobody inside has the role and is there, or four eyes forbid it to all who have, or whoever claimed it is
 * away or may not do it any more. A deputy has the roles of whom they stand in for. The desk is told, and which role has to be read in.
 */
@Service
public class Vacancies {

    private final HumanTasks tasks;
    private final TaskRules rules;
    private final Compartments compartments;
    private final Accounts accounts;
    private final StandIns standIns;

    Vacancies(HumanTasks tasks, TaskRules rules, Compartments compartments, Accounts accounts, StandIns standIns) {
        this.tasks = tasks;
        this.rules = rules;
        this.compartments = compartments;
        this.accounts = accounts;
        this.standIns = standIns;
    }

    /**
     * @param heldBy who claimed it, or whose alone it is, and is away or may not do it any more
     * @param away whether they are away
     * @param deputy who stands in for them, and may take it over
     */
    public record Vacancy(HumanTask task, Optional<String> heldBy, boolean away, Optional<String> deputy) {}

    /**
     * In the channels that the reader is inside of, the oldest first. A few questions, however many tasks there are; no task is looked at that
     * somebody who is there may do.
     *
     * @throws NotKnown for anybody but the desk
     */
    @Transactional(readOnly = true)
    public List<Vacancy> forDesk() {
        var reader = CurrentReader.get();
        if (!reader.is(Role.DESK)) throw new NotKnown();
        var channels = compartments.workedInBy(reader);
        var inside = clearedReadersOf(channels);
        var staff = new Staff(accounts.having(EnumSet.allOf(Role.class)), standIns.away());
        var open = tasks.perhapsInVain(channels, staff.missingIn(inside.values()));
        var forbidden = rules.forbidden(open);
        return open.stream()
                .map(task -> new Eligible(task, inside.getOrDefault(task.channel(), Set.of()), staff, forbidden))
                .flatMap(one -> one.vacancy().stream())
                .toList();
    }

    /** Who is read in and not cleared any more does not see the channel, and does nothing in it. */
    private Map<String, Set<String>> clearedReadersOf(List<String> channels) {
        var levels = compartments.levelsOf(channels);
        var cleared = accounts.clearedFor(levels.values());
        var inside = new HashMap<String, Set<String>>();
        compartments.readersOf(channels).forEach((channel, accounts) -> {
            var both = new HashSet<>(accounts);
            both.retainAll(cleared.getOrDefault(levels.get(channel), Set.of()));
            inside.put(channel, both);
        });
        return inside;
    }

    /** Who has which role, and who of them is away, with their deputy if there is one. */
    private record Staff(Map<Role, Set<String>> having, Map<String, Optional<String>> away) {

        Set<String> has(Role role) {
            return having.getOrDefault(role, Set.of());
        }

        boolean isAway(String account) {
            return away.containsKey(account);
        }

        Optional<String> deputyOf(String account) {
            return away.getOrDefault(account, Optional.empty()).filter(deputy -> !isAway(deputy));
        }

        /** Those with the role who are there, and the deputies of those who are not. */
        Stream<String> acting(Role role) {
            return has(role).stream()
                    .flatMap(account -> !isAway(account)
                            ? Stream.of(account)
                            : role.isLent() ? deputyOf(account).stream() : Stream.of());
        }

        /** The roles in which nobody acts inside of one of these compartments at least. */
        Set<Role> missingIn(Collection<Set<String>> compartments) {
            var missing = EnumSet.allOf(Role.class);
            missing.removeIf(role ->
                    compartments.stream().allMatch(inside -> acting(role).anyMatch(inside::contains)));
            return missing;
        }
    }

    /** One task, and who of those inside of its channel could do it. */
    private record Eligible(HumanTask task, Set<String> inside, Staff staff, BiPredicate<HumanTask, String> forbidden) {

        Optional<Vacancy> vacancy() {
            var holder = task.assignee();
            if (holder == null)
                return task.roles().stream().flatMap(staff::acting).anyMatch(this::free) ? Optional.empty() : vacant();
            if (!staff.isAway(holder))
                return mayGoOn(holder) ? Optional.empty() : held(holder, false, Optional.empty());
            return held(holder, true, staff.deputyOf(holder).filter(deputy -> mayTakeOver(holder, deputy)));
        }

        private Optional<Vacancy> vacant() {
            return Optional.of(new Vacancy(task, Optional.empty(), false, Optional.empty()));
        }

        private Optional<Vacancy> held(String holder, boolean isAway, Optional<String> deputy) {
            return Optional.of(new Vacancy(task, Optional.of(holder), isAway, deputy));
        }

        private boolean mayGoOn(String holder) {
            return task.personal()
                    ? inside.contains(holder)
                    : free(holder)
                            && task.roles().stream().flatMap(staff::acting).anyMatch(holder::equals);
        }

        private boolean mayTakeOver(String holder, String deputy) {
            return free(deputy)
                    && task.roles().stream()
                            .anyMatch(role -> staff.has(role).contains(deputy)
                                    || role.isLent() && staff.has(role).contains(holder));
        }

        private boolean free(String account) {
            return inside.contains(account) && !forbidden.test(task, account);
        }
    }
}
