package subrosa.channel;

import java.util.List;
import subrosa.compartment.Role;

/** What one call may decide in CRISIS tempo (table F), and whose voice it cannot do without. */
public enum CallMatter {
    /** Whether contact is made (S01): the lawyer on the law, policy, security, and the principal who signs. */
    MANDATE(Stage.S01, List.of(Role.PRINCIPAL, Role.LEGAL, Role.POLDIR, Role.SECURITY)),
    /** Whether officials take over (G1). */
    UPGRADE(Stage.S08, List.of(Role.PRINCIPAL, Role.POLDIR)),
    /** Text and signatory (G2): at least two officials beside the principal. */
    TEXT(Stage.S08, List.of(Role.PRINCIPAL, Role.POLDIR, Role.LEGAL));

    private final Stage stage;
    private final List<Role> voices;

    CallMatter(Stage stage, List<Role> voices) {
        this.stage = stage;
        this.voices = voices;
    }

    public Stage stage() {
        return stage;
    }

    public List<Role> voices() {
        return voices;
    }
}
