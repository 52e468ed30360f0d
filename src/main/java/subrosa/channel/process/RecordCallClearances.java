package subrosa.channel.process;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.channel.CallMatter;
import subrosa.channel.Calls;
import subrosa.channel.ClearanceKind;
import subrosa.channel.ClearanceOutcome;
import subrosa.channel.Mandates;
import subrosa.compartment.Role;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/**
 * What lawyer, policy and security said of the contact on the call, each in their own name. Whoever does not stand behind it has objected to
 * the minutes.
 */
@Component
@Publishes("contactLawful")
class RecordCallClearances extends ServiceTask {

    private final Calls calls;
    private final Mandates mandates;

    RecordCallClearances(Calls calls, Mandates mandates) {
        this.calls = calls;
        this.mandates = mandates;
    }

    @Override
    protected void perform(Step step) {
        var channel = step.channel();
        var call = calls.confirmed(channel, CallMatter.MANDATE, null);
        var found = call.findings();
        var lawfulness = Objects.requireNonNull(found.lawfulness());
        call.as(
                Role.LEGAL,
                () -> mandates.clear(channel, ClearanceKind.LAWFULNESS, lawfulness, words(found.lawfulnessFinding())));
        call.as(
                Role.POLDIR,
                () -> mandates.clear(
                        channel, ClearanceKind.POLICY, ClearanceOutcome.CLEARED, words(found.policyFinding())));
        call.as(
                Role.SECURITY,
                () -> mandates.clear(
                        channel, ClearanceKind.SECURITY, ClearanceOutcome.CLEARED, words(found.securityFinding())));
        step.publish("contactLawful", lawfulness.positive());
    }

    private static String words(@Nullable String finding) {
        return finding == null ? "" : finding;
    }
}
