package subrosa.withdrawal.process;

import java.util.List;
import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.withdrawal.DeniableCloses;
import subrosa.withdrawal.ReadOffEntry;

/** Security debriefed everybody. */
@Component
class RecordReadOff extends ServiceTask {

    private final DeniableCloses closes;

    RecordReadOff(DeniableCloses closes) {
        this.closes = closes;
    }

    @Override
    protected void perform(Step step) {
        closes.readOff(
                step.channel(), step.form("readEverybodyOff", Debriefing.class).entries());
    }

    record Debriefing(List<ReadOffEntry> entries) {}
}
