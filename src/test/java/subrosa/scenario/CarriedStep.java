package subrosa.scenario;

import java.util.Map;

/** A task that was completed, as anybody can complete it again who knows nothing of the dossier. */
record CarriedStep(String task, String by, Map<String, Object> submission) {}
