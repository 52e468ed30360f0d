package subrosa;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules use each other as their doors say, and no others; the drawing of them is written below target. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Subrosa.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void drawsTheModules() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
