package subrosa.setback;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.ChannelEvent;
import subrosa.channel.Channels;
import subrosa.channel.Mandates;
import subrosa.channel.Person;
import subrosa.compartment.Role;

/** A principal changed: outbound acts wait until the mandate is signed anew (INV-11). */
@Service
@Transactional
class PrincipalChanges implements ChannelEvent<PrincipalChangeDraft> {

    private final Setbacks setbacks;
    private final Channels channels;
    private final Mandates mandates;

    PrincipalChanges(Setbacks setbacks, Channels channels, Mandates mandates) {
        this.setbacks = setbacks;
        this.channels = channels;
        this.mandates = mandates;
    }

    @Override
    public String name() {
        return SetbackKind.PRINCIPAL_REPLACED.event();
    }

    @Override
    public String act() {
        return "Report that a principal was replaced";
    }

    @Override
    public Class<PrincipalChangeDraft> draft() {
        return PrincipalChangeDraft.class;
    }

    @Override
    public Set<Role> reporters() {
        return Reporters.OF_PRINCIPALS;
    }

    /**
     * @throws NotYoursToReport for roles that do not answer for the channel
     * @throws subrosa.channel.NotAPrincipal when nobody of that name is a principal of that party
     */
    @Override
    public UUID record(String channel, PrincipalChangeDraft draft) {
        Reporters.require(Reporters.OF_PRINCIPALS);
        var setback = setbacks.report(channel, SetbackKind.PRINCIPAL_REPLACED, null, draft.what());
        channels.replacePrincipal(
                channel, draft.replaced(), new Person(draft.successor(), draft.party(), draft.office()));
        if (mandates.current(channel).isEmpty())
            setbacks.settle(setback, "No mandate is signed yet: it will be signed in the name of the successor.");
        else if (asked(channel, setback))
            setbacks.settle(
                    setback, "The mandate is before the principal already; one signature answers both changes.");
        else setbacks.handOver(setback, Map.of());
        return setback.id();
    }

    private boolean asked(String channel, Setback setback) {
        return setbacks.openOne(channel, SetbackKind.PRINCIPAL_REPLACED, null)
                .filter(earlier -> !earlier.id().equals(setback.id()))
                .isPresent();
    }
}
