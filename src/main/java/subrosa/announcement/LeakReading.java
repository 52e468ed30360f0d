package subrosa.announcement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;
import subrosa.forms.Messages;
import subrosa.forms.ReadingMatter;

/** What people read of the leaks that are being answered, and of the reports that joined them. */
@Component
class LeakReading implements FormValues {

    private final Leaks leaks;
    private final Messages messages;

    LeakReading(Leaks leaks, Messages messages) {
        this.leaks = leaks;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "leaksOpen";
    }

    @Override
    public Object valueFor(String channel, @Nullable UUID instrument) {
        var matter = new ReadingMatter(messages);
        var all = leaks.of(channel);
        for (var leak : all) {
            if (!leak.open()) continue;
            add(matter, leak);
            for (var report : all) if (report.joins().filter(leak.id()::equals).isPresent()) add(matter, report);
        }
        return matter.toString().isEmpty() ? messages.of("leak.none") : matter.toString();
    }

    private void add(ReadingMatter matter, Leak leak) {
        matter.heading(leak.outlet() + ", " + messages.said(leak.publishedOn()))
                .words(leak.whatIsKnown())
                .line("reportedBy", leak.recordedBy())
                .line("reportedAt", leak.recordedAt());
    }
}
