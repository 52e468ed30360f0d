package subrosa.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import subrosa.engine.ForDiagrams;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** A diagram names the steps that are meant for it, and reaches nothing else of the application. */
class DiagramBeansTests {

    private final DefaultListableBeanFactory application = new DefaultListableBeanFactory();

    @Test
    void haveServiceTasksAndWhatIsMeantForDiagrams() {
        application.registerSingleton("noteIt", new NoteIt());
        application.registerSingleton("limits", new Limits());
        var beans = new DiagramBeans(application);

        assertThat(beans.get("noteIt")).isInstanceOf(NoteIt.class);
        assertThat(beans.get("limits")).isInstanceOf(Limits.class);
    }

    @Test
    void haveNothingElseOfTheApplication() {
        application.registerSingleton("noteIt", new NoteIt());
        application.registerSingleton("channels", new Object());
        var beans = new DiagramBeans(application);

        assertThat(beans.containsKey("channels")).isFalse();
        assertThat(beans.get("channels")).isNull();
        assertThat(beans.entrySet()).extracting(entry -> entry.getKey()).containsExactly("noteIt");
    }

    private static final class NoteIt extends ServiceTask {

        @Override
        protected void perform(Step step) {}
    }

    @ForDiagrams
    private static final class Limits {}
}
