package subrosa.channel;

import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;
import subrosa.forms.Messages;
import subrosa.forms.ReadingMatter;

/** What each participant reads before they confirm: the minutes of the latest call on the matter. */
@Component
class CallMinutes implements FormValues {

    private final Calls calls;
    private final Messages messages;

    CallMinutes(Calls calls, Messages messages) {
        this.calls = calls;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "callMinutes";
    }

    @Override
    public @Nullable Object valueFor(String channel, @Nullable UUID instrument) {
        return calls.latest(channel, instrument).map(this::words).orElse(null);
    }

    private String words(Call call) {
        var found = call.findings();
        return new ReadingMatter(messages)
                .line("callMatter", call.matter())
                .line("callHeldAt", call.heldAt().atOffset(ZoneOffset.UTC))
                .line("callParticipants", String.join(", ", call.participants()))
                .line("callMinutes", call.minutes())
                .line("callDecision", call.decision())
                .line("callReason", call.reason().orElse(null))
                .line("callLawfulness", found.lawfulness())
                .line("callLawfulnessFinding", found.lawfulnessFinding())
                .line("callPolicyFinding", found.policyFinding())
                .line("callSecurityFinding", found.securityFinding())
                .line("callUpgradeReason", found.upgradeReason())
                .line("callHeadOfDelegation", found.headOfDelegation())
                .line("callTermsOfReference", found.termsOfReference())
                .line("callSignatory", found.signatory())
                .toString();
    }
}
