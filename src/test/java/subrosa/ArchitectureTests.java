package subrosa;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import subrosa.policy.BrokenRule;

/** What the doors of the modules cannot say: who may know the engine and who the web. */
@AnalyzeClasses(packagesOf = Subrosa.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule onlyOnePlaceKnowsTheInternalsOfTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("subrosa.engine.camunda..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..impl..")
            .because("a maintained successor of the engine keeps its public API, not its internals");

    @ArchTest
    static final ArchRule onlyServiceTasksSpeakToDiagrams = noClasses()
            .that()
            .resideOutsideOfPackages("subrosa.engine..", "subrosa..process..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JavaDelegate.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(BpmnError.class);

    /** The site is the frame of pages itself. */
    @ArchTest
    static final ArchRule featuresKnowNoWeb = noClasses()
            .that()
            .resideInAPackage("subrosa.*")
            .and()
            .resideOutsideOfPackage("subrosa.site")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "subrosa..web..");

    @ArchTest
    static final ArchRule featuresKnowNoProcess = noClasses()
            .that()
            .resideInAPackage("subrosa.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("subrosa.*.process..");

    /** Forms evaluate conditions by the engine's FEEL, which is a library of its own. */
    @ArchTest
    static final ArchRule featuresKnowNoCamunda = noClasses()
            .that()
            .resideInAPackage("subrosa.*")
            .and()
            .resideOutsideOfPackages("subrosa.engine", "subrosa.policy", "subrosa.forms")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule formsKnowOnlyTheExpressionsOfCamunda = noClasses()
            .that()
            .resideInAPackage("subrosa.forms..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda..").and(not(resideInAPackage("org.camunda.feel.."))));

    @ArchTest
    static final ArchRule pagesAndResourcesNeverCallTheEngine = noClasses()
            .that(resideInAnyPackage("subrosa..web..", "subrosa.site.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("need-to-know stands between them");

    /** Of java.time, whatever is asked for the present without a clock: an instant, a date, a time in some zone. */
    @ArchTest
    static final ArchRule everyInstantComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "asks the system for the time",
                    call -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("a scenario replays history by its own clock");

    @ArchTest
    static final ArchRule onlyTheEngineAndTheDemoKnowTheSystemsClock = noClasses()
            .that()
            .resideOutsideOfPackages("subrosa.engine..", "subrosa.scenario")
            .should()
            .callMethodWhere(describe(
                    "makes a clock of the system's",
                    call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                            && call.getName().startsWith("system")));

    /** A broken rule is named as the fact, which may well be that somebody is an agent's handler. */
    @ArchTest
    static final ArchRule classesAreNamedForWhatTheyDo = classes()
            .that()
            .areNotAssignableTo(BrokenRule.class)
            .should()
            .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Processor|Handler)");
}
