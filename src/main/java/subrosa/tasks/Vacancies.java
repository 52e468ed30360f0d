package subrosa.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;

/**
 * Tasks that nobody may do as things stand: nobody inside has the role, or four eyes forbid it to all who have, or whoever claimed it is not
 * inside any more. The desk is told, and which role has to be read in.
 */
@Service
public class Vacancies {

    private final HumanTasks tasks;
    private final TaskRules rules;
    private final Compartments compartments;
    private final Accounts accounts;

    Vacancies(HumanTasks tasks, TaskRules rules, Compartments compartments, Accounts accounts) {
        this.tasks = tasks;
        this.rules = rules;
        this.compartments = compartments;
        this.accounts = accounts;
    }

    /** @param heldBy who claimed it, or whose alone it is, and is not inside any more */
    public record Vacancy(HumanTask task, Optional<String> heldBy) {}

    /**
     * In the channels that the reader is inside of, the oldest first. A few questions, however many tasks there are.
     *
     * @throws NotKnown for anybody but the desk
     */
    @Transactional(readOnly = true)
    public List<Vacancy> forDesk() {
        var reader = CurrentReader.get();
        if (!reader.is(Role.DESK)) throw new NotKnown();
        var channels = compartments.workedInBy(reader);
        var open = tasks.inChannels(channels);
        var inside = compartments.readersOf(channels);
        var having = accounts.having(
                open.stream().flatMap(task -> task.roles().stream()).toList());
        var forbidden = rules.forbidden(open);
        return open.stream()
                .flatMap(task -> vacancy(
                        task,
                        inside.getOrDefault(task.channel(), Set.of()),
                        having,
                        account -> forbidden.test(task, account)))
                .toList();
    }

    private static Stream<Vacancy> vacancy(
            HumanTask task, Set<String> inside, Map<Role, Set<String>> having, Predicate<String> forbidden) {
        var holder = Optional.ofNullable(task.assignee());
        if (holder.isPresent())
            return inside.contains(holder.get()) ? Stream.of() : Stream.of(new Vacancy(task, holder));
        var somebody = task.roles().stream()
                .map(role -> having.getOrDefault(role, Set.of()))
                .flatMap(Collection::stream)
                .anyMatch(account -> inside.contains(account) && !forbidden.test(account));
        return somebody ? Stream.of() : Stream.of(new Vacancy(task, holder));
    }
}
