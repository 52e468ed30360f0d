package subrosa.compartment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import subrosa.OnTheEngine;

/** An answer that need-to-know gave in a transaction never outlives what made it true. */
@OnTheEngine
class CompartmentsTests {

    private static final Reader ENVOY = new Reader("envoy", Set.of(Role.ENVOY), Level.SECRET);
    private static final Reader LEGAL = new Reader("legal", Set.of(Role.LEGAL), Level.SECRET);

    private static final Reader INSPECTOR = new Reader("inspector", Set.of(Role.INSPECTOR), Level.TOP_SECRET);
    private static final Reader NO_INSPECTOR = new Reader("inspector", Set.of(Role.DESK), Level.TOP_SECRET);

    @Autowired
    Compartments compartments;

    @Autowired
    Clock clock;

    private final String compartment = References.draw("CH");
    private TransactionTemplate transaction;
    private TransactionTemplate other;

    @BeforeEach
    void readTheEnvoyIn(@Autowired PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        asSystem(() -> {
            compartments.open(compartment, Level.SECRET);
            compartments.readIn(compartment, List.of("envoy"));
        });
    }

    @Test
    void seesAReadOffInTheSameTransaction() {
        transaction.executeWithoutResult(status -> {
            assertThat(isInside(ENVOY)).isTrue();
            asSystem(() -> compartments.readOff(compartment, "envoy"));
            assertThat(isInside(ENVOY)).isFalse();
        });
    }

    @Test
    void seesAReadInInTheSameTransaction() {
        transaction.executeWithoutResult(status -> {
            assertThat(isInside(LEGAL)).isFalse();
            asSystem(() -> compartments.readIn(compartment, List.of("legal")));
            assertThat(isInside(LEGAL)).isTrue();
        });
    }

    @Test
    void endsWithAReadOffWhatOthersOpenedToThem() {
        asSystem(() -> compartments.openForReading(compartment, "envoy", in(24), "To look at it."));
        assertThat(reads(ENVOY)).isTrue();

        asSystem(() -> compartments.readOff(compartment, "envoy"));

        assertThat(reads(ENVOY)).isFalse();
        assertThat(compartments.openTo(ENVOY.onlyReading())).doesNotContain(compartment);
    }

    @Test
    void leavesTheInspectorWhatTheyOpenedToThemselvesForAsLongAsTheyAreOne() {
        asSystem(() -> compartments.readIn(compartment, List.of("inspector")));
        CurrentReader.runAs(
                INSPECTOR, () -> compartments.openForReading(compartment, "inspector", in(24), "To look at it."));

        asSystem(() -> compartments.readOff(compartment, "inspector"));

        assertThat(reads(INSPECTOR)).isTrue();
        assertThat(reads(NO_INSPECTOR)).isFalse();
        assertThat(compartments.openTo(NO_INSPECTOR.onlyReading())).doesNotContain(compartment);

        asSystem(() -> compartments.readEverybodyOff(compartment));
        assertThat(reads(INSPECTOR)).isFalse();
    }

    /** Else a button that was pressed twice reads somebody in twice. */
    @Test
    void changesWhoIsInsideInOneTransactionAtATime() {
        transaction.executeWithoutResult(status -> {
            asSystem(() -> compartments.readIn(compartment, List.of("legal")));
            assertThatThrownBy(() -> other.executeWithoutResult(
                            inner -> asSystem(() -> compartments.readIn(compartment, List.of("legal")))))
                    .isInstanceOf(PessimisticLockingFailureException.class);
        });
        assertThat(compartments.readersOf(compartment)).containsExactly("envoy", "legal");
    }

    @Test
    void answersEachReaderForThemselvesWithinOneTransaction() {
        transaction.executeWithoutResult(status -> {
            assertThat(isInside(ENVOY)).isTrue();
            assertThat(isInside(LEGAL)).isFalse();
            assertThat(inside(ENVOY, References.draw("CH"))).isFalse();
        });
    }

    @Test
    void takesNoAnswerFromATransactionThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            asSystem(() -> compartments.readOff(compartment, "envoy"));
            assertThat(isInside(ENVOY)).isFalse();
            status.setRollbackOnly();
        });

        assertThat(isInside(ENVOY)).isTrue();
        transaction.executeWithoutResult(status -> assertThat(isInside(ENVOY)).isTrue());
    }

    @Test
    void takesNoAnswerFromATransactionInsideAnother() {
        transaction.executeWithoutResult(status -> {
            asSystem(() -> compartments.readOff(compartment, "envoy"));
            assertThat(isInside(ENVOY)).isFalse();
            // The other one does not see what is not committed.
            assertThat(other.<Boolean>execute(inner -> isInside(ENVOY))).isTrue();
            assertThat(isInside(ENVOY)).isFalse();
        });
    }

    @Test
    void isClosedToWhoIsReadInButClearedForLess() {
        var cleared = new Reader("envoy", Set.of(Role.ENVOY), Level.TOP_SECRET);
        var lowered = new Reader("envoy", Set.of(Role.ENVOY), Level.CONFIDENTIAL);

        assertThat(isInside(cleared)).isTrue();
        assertThat(compartments.openTo(cleared)).contains(compartment);
        assertThat(isInside(lowered)).isFalse();
        assertThat(compartments.openTo(lowered)).doesNotContain(compartment);
        assertThat(compartments.readInsOf(lowered)).isEmpty();
        transaction.executeWithoutResult(status -> {
            assertThat(isInside(cleared)).isTrue();
            assertThat(isInside(lowered)).isFalse();
        });
    }

    @Test
    void readsNobodyInToWhatDoesNotExist() {
        assertThatThrownBy(() -> asSystem(() -> compartments.readIn(References.draw("CH"), List.of("envoy"))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void isTheSystemByNoName() {
        assertThat(Reader.system().isSystem()).isTrue();
        assertThat(isInside(new Reader("system", Set.of(), Level.TOP_SECRET))).isFalse();
    }

    private boolean isInside(Reader reader) {
        return inside(reader, compartment);
    }

    private boolean reads(Reader reader) {
        return inside(reader.onlyReading(), compartment);
    }

    private Instant in(int hours) {
        return clock.instant().plus(Duration.ofHours(hours));
    }

    private boolean inside(Reader reader, String where) {
        return CurrentReader.<Boolean>runAs(reader, () -> compartments.isInside(where));
    }

    private static void asSystem(Runnable work) {
        CurrentReader.runAs(Reader.system(), work);
    }
}
