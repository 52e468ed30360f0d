package subrosa.channel;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;

/**
 * What somebody reads who is inside of a channel: the stages that their role needs, and no record above their clearance (domain.md §6, access
 * rule). The political director, the principal and the desk see the whole of their own channel. Whoever reads by request sees what there is.
 */
@Component
public class ReadingRights {

    private static final Set<Role> WHOLE_CHANNEL = Set.of(Role.DESK, Role.POLDIR, Role.PRINCIPAL);

    /** Beside those: who works in a stage, and who gives an account of it. Lawyers and the treaty section do not learn who the sources are. */
    private static final Map<Stage, Set<Role>> NEEDED_BY = Map.ofEntries(
            entry(Stage.S01, Set.of(Role.ENVOY, Role.HOM, Role.LEGAL, Role.SECURITY)),
            entry(Stage.S02, Set.of(Role.INTEL)),
            entry(Stage.S03, Set.of(Role.ENVOY, Role.HOM, Role.INTEL)),
            entry(Stage.S04, Set.of(Role.INTEL, Role.SECURITY)),
            entry(Stage.S05, Set.of(Role.ENVOY, Role.HOM, Role.LEGAL, Role.TREATY)),
            entry(Stage.S06, Set.of(Role.LEGAL, Role.TREATY)),
            entry(Stage.S07, Set.of(Role.INCLUSION, Role.INSPECTOR, Role.LEGAL)),
            entry(Stage.S08, Set.of(Role.LEGAL, Role.TREATY, Role.PARL)),
            entry(Stage.S09, Set.of(Role.ENVOY, Role.HOM, Role.LEGAL, Role.TREATY)),
            entry(Stage.S10, Set.of(Role.ENVOY, Role.HOM, Role.LEGAL, Role.TREATY)),
            entry(Stage.S11, Set.of(Role.LANG, Role.LEGAL, Role.TREATY)),
            entry(Stage.S12, Set.of(Role.HOM, Role.LEGAL, Role.TREATY)),
            entry(Stage.S13, Set.of(Role.HOM, Role.LEGAL, Role.PARL, Role.PRESS)),
            entry(Stage.S14, Set.of(Role.LEGAL, Role.PARL, Role.TREATY)),
            entry(Stage.S15, Set.of(Role.LEGAL, Role.TREATY)),
            entry(Stage.S16, Set.of(Role.LEGAL, Role.TREATY)),
            entry(Stage.S17, Set.of(Role.LEGAL, Role.TREATY)),
            entry(Stage.S18, Set.of(Role.INTEL, Role.RECORDS)),
            entry(Stage.X1, Set.of(Role.ENVOY, Role.HOM, Role.LEGAL, Role.RECORDS)),
            entry(Stage.X2, Set.of(Role.LEGAL, Role.RECORDS)),
            entry(Stage.X3, Set.of(Role.RECORDS)));

    private final Compartments compartments;

    ReadingRights(Compartments compartments) {
        this.compartments = compartments;
    }

    /** Whether the current reader, who is inside, reads what belongs to this stage. */
    public boolean opens(String channel, Stage stage) {
        return roleOpens(stage) || compartments.isOpenedToReader(channel);
    }

    /** All stages that the current reader, who is inside, reads; asked once for an answer about many records. */
    public Set<Stage> openStages(String channel) {
        if (compartments.isOpenedToReader(channel)) return EnumSet.allOf(Stage.class);
        var open = EnumSet.allOf(Stage.class);
        open.removeIf(stage -> !roleOpens(stage));
        return open;
    }

    private static boolean roleOpens(Stage stage) {
        var reader = CurrentReader.get();
        return reader.isSystem()
                || Stream.concat(WHOLE_CHANNEL.stream(), NEEDED_BY.getOrDefault(stage, Set.of()).stream())
                        .anyMatch(reader::is);
    }

    /** Whether the current reader's clearance reaches a record that is marked so. */
    public boolean reaches(Marking marking) {
        return CurrentReader.get().clearance().reaches(marking.level());
    }

    /** @throws ClosedToYourRole unless the reader has one of these roles */
    public void requireRole(Stage stage, Set<Role> roles) {
        if (roles.stream().noneMatch(CurrentReader.get()::is)) throw new ClosedToYourRole(stage);
    }

    /** @throws ClosedToYourRole unless the reader reads one of these stages */
    public void require(String channel, Stage... stages) {
        if (Stream.of(stages).noneMatch(stage -> opens(channel, stage))) throw new ClosedToYourRole(stages[0]);
    }
}
