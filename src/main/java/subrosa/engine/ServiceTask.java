package subrosa.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;
import subrosa.audit.Errand;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.compartment.Witness;
import subrosa.policy.Gate;
import subrosa.policy.Gates;
import subrosa.policy.Needs;
import subrosa.policy.Passes;
import subrosa.policy.Subject;

/**
 * A step of a diagram that the institution does by itself.
 *
 * <p>Guarantee: whoever calls it, and from wherever a token came, the gates it {@link Needs} are read from the dossier before it acts,
 * and those it {@link Passes} after. A refusal undoes the whole transaction.
 */
public abstract class ServiceTask implements JavaDelegate {

    private @Nullable Gates gates;
    private @Nullable Witness witness;

    @Autowired
    final void setGates(Gates gates) {
        this.gates = gates;
    }

    @Autowired
    final void setWitness(Witness witness) {
        this.witness = witness;
    }

    @Override
    public final void execute(DelegateExecution execution) {
        var step = new Step(execution, published());
        Errand.on(name(), () -> {
            // A job of the engine acts for nobody: it is the institution's own.
            if (CurrentReader.isSet()) run(step);
            else CurrentReader.runAs(Reader.system(), () -> run(step));
            return step;
        });
    }

    /** As the diagram names it. */
    private String name() {
        return StringUtils.uncapitalize(ClassUtils.getUserClass(this).getSimpleName());
    }

    private void run(Step step) {
        var gates = gates();
        witness().worksIn(step.channel(), CurrentReader.get());
        gates.require(needed(), step.subject());
        perform(step);
        gates.require(passed(), step.subject());
    }

    protected abstract void perform(Step step);

    /** Why it would be refused now, whatever is answered: its gates, and what {@link #hindered} adds. */
    final List<String> standingInTheWay(Subject subject) {
        return Stream.concat(
                        gates().shut(needed(), subject).stream().map(Gates.Shut::reason),
                        hindered(subject.channel()).stream())
                .toList();
    }

    /** A rule of the feature's own that is sure to refuse it, as the refusal would say it. The rule itself stays the last word. */
    protected Optional<String> hindered(String channel) {
        return Optional.empty();
    }

    public final List<Gate> needed() {
        var needs = AnnotationUtils.findAnnotation(getClass(), Needs.class);
        return needs == null ? List.of() : List.of(needs.value());
    }

    public final List<Gate> passed() {
        var passes = AnnotationUtils.findAnnotation(getClass(), Passes.class);
        return passes == null ? List.of() : List.of(passes.value());
    }

    private Set<String> published() {
        var publishes = AnnotationUtils.findAnnotation(getClass(), Publishes.class);
        return publishes == null ? Set.of() : Set.of(publishes.value());
    }

    private Witness witness() {
        if (witness == null) throw new IllegalStateException("A service task is a bean; this one was made by hand.");
        return witness;
    }

    private Gates gates() {
        if (gates == null) throw new IllegalStateException("A service task is a bean; this one was made by hand.");
        return gates;
    }
}
