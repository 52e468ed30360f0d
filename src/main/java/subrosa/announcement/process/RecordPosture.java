package subrosa.announcement.process;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import subrosa.announcement.Exposure;
import subrosa.announcement.Postures;
import subrosa.announcement.Stance;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Table E has answered. */
@Component
@Publishes("dutiesOwed")
class RecordPosture extends ServiceTask {

    private final Postures postures;

    RecordPosture(Postures postures) {
        this.postures = postures;
    }

    @Override
    protected void perform(Step step) {
        var answer = step.decision("leakPosture");
        var rows = new ArrayList<String>();
        var duties = new ArrayList<String>();
        for (var duty : step.rows("leakDuties")) {
            rows.add(String.valueOf(duty.get("row")));
            duties.add(String.valueOf(duty.get("duty")));
        }
        rows.add(String.valueOf(answer.get("row")));
        postures.take(
                step.subject(),
                step.form("assessExposure", Exposure.class),
                Stance.valueOf(String.valueOf(answer.get("posture"))),
                Boolean.TRUE.equals(answer.get("existenceOnly")),
                duties,
                rows);
        step.publish("dutiesOwed", duties);
    }
}
