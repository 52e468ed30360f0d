package subrosa.channel;

import java.util.Map;
import subrosa.policy.Subject;

/** Facts of the dossier that table N reads, by the names of its inputs. Each feature knows its own. */
public interface StepFacts {

    Map<String, Object> of(Subject subject);
}
