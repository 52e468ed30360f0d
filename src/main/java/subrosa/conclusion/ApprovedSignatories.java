package subrosa.conclusion;

import org.springframework.stereotype.Component;
import subrosa.channel.Channels;
import subrosa.instrument.Instrument;
import subrosa.review.Approvals;

/** Reads whom the principal approved to sign a text as it stands. */
@Component
class ApprovedSignatories {

    private final Approvals approvals;
    private final Channels channels;

    ApprovedSignatories(Approvals approvals, Channels channels) {
        this.approvals = approvals;
        this.channels = channels;
    }

    ApprovedSignatory of(Instrument instrument) {
        return new ApprovedSignatory(
                channels.get(instrument.channel()).home().name(),
                approvals.approvedSignatory(instrument.id()).orElse(null));
    }
}
