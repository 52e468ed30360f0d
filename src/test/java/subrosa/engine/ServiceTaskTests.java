package subrosa.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.compartment.Witness;
import subrosa.policy.Evidence;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;
import subrosa.policy.Gates;
import subrosa.policy.Needs;
import subrosa.policy.Passes;
import subrosa.policy.Subject;

/** What a service task declares is asked of the dossier, whatever the feature behind it does. */
class ServiceTaskTests {

    private final Set<Gate> open = EnumSet.noneOf(Gate.class);
    private final List<String> done = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    @Test
    void doesNotActWhileAGateItNeedsIsShut() {
        open.add(Gate.LEGAL_REVIEW);

        assertThatThrownBy(() -> run(new Announce()))
                .isInstanceOfSatisfying(
                        GateShut.class, shut -> assertThat(shut.gates()).containsExactly(Gate.TEXT_APPROVED));
        assertThat(done).isEmpty();
    }

    @Test
    void actsWhenAllGatesItNeedsAreOpen() {
        open.addAll(List.of(Gate.LEGAL_REVIEW, Gate.TEXT_APPROVED));

        run(new Announce());

        assertThat(done).containsExactly("announced");
    }

    @Test
    void isSeenToWorkInTheCompartmentOfItsChannel() {
        open.addAll(List.of(Gate.LEGAL_REVIEW, Gate.TEXT_APPROVED));

        run(new Announce());

        assertThat(seen).containsExactly("worksIn CH-TEST01");
    }

    @Test
    void isRefusedWhenTheGateItPassesIsStillShutAfterwards() {
        assertThatThrownBy(() -> run(new Clear()))
                .isInstanceOfSatisfying(
                        GateShut.class, shut -> assertThat(shut.gates()).containsExactly(Gate.LEGAL_REVIEW));
        assertThat(done).as("what it did is the transaction's to undo").containsExactly("cleared");
    }

    @Test
    void asksForTheGateItPassesOnlyAfterwards() {
        run(new Clear() {
            @Override
            protected void perform(Step step) {
                super.perform(step);
                open.add(Gate.LEGAL_REVIEW);
            }
        });

        assertThat(done).containsExactly("cleared");
    }

    @Test
    void actsAsTheSystemWhereNobodyIsSignedIn() {
        run(new ServiceTask() {
            @Override
            protected void perform(Step step) {
                done.add(CurrentReader.get().account());
            }
        });

        assertThat(done).containsExactly(Reader.system().account());
    }

    @Needs({Gate.LEGAL_REVIEW, Gate.TEXT_APPROVED})
    private class Announce extends ServiceTask {
        @Override
        protected void perform(Step step) {
            done.add("announced");
        }
    }

    @Passes(Gate.LEGAL_REVIEW)
    private class Clear extends ServiceTask {
        @Override
        protected void perform(Step step) {
            done.add("cleared");
        }
    }

    private void run(ServiceTask task) {
        task.setGates(new Gates(List.of(evidence(Gate.LEGAL_REVIEW), evidence(Gate.TEXT_APPROVED))));
        task.setWitness(witness());
        task.execute(execution());
    }

    /** Sees who works where, and says nothing to it. */
    private Witness witness() {
        return (Witness) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Witness.class}, (proxy, method, arguments) -> {
                    seen.add(method.getName() + " " + arguments[0]);
                    return null;
                });
    }

    private Evidence evidence(Gate gate) {
        return new Evidence() {
            @Override
            public Gate gate() {
                return gate;
            }

            @Override
            public Optional<String> missing(Subject subject) {
                return open.contains(gate) ? Optional.empty() : Optional.of("It is shut.");
            }
        };
    }

    private DelegateExecution execution() {
        return (DelegateExecution) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DelegateExecution.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getTenantId" -> "CH-TEST01";
                    // What somebody who reaches the database would like it to be.
                    case "getVariable" -> "channel".equals(arguments[0]) ? "CH-0THER1" : null;
                    default -> null;
                });
    }
}
