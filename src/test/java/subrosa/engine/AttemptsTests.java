package subrosa.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import subrosa.OnTheEngine;

@OnTheEngine
class AttemptsTests {

    @Autowired
    Attempts attempts;

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void triesAgainWhatMetAConflictEachTimeInATransactionOfItsOwn() {
        assertThat(attempts.of(() -> conflictsBefore(3))).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void givesUpWhenEveryAttemptMetOne() {
        assertThatThrownBy(() -> attempts.of(() -> conflictsBefore(100)))
                .isInstanceOf(TooBusy.class)
                .hasCauseInstanceOf(OptimisticLockingFailureException.class);
        assertThat(tries).hasValue(5);
    }

    @Test
    void showsAnyOtherFailureAtOnce() {
        assertThatThrownBy(() -> attempts.of(() -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void leavesAConflictToWhoseTransactionItIs() {
        assertThatThrownBy(() ->
                        new TransactionTemplate(transactions).execute(status -> attempts.of(() -> conflictsBefore(2))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(tries).hasValue(1);
    }

    private String conflictsBefore(int success) {
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isTrue();
        if (tries.incrementAndGet() < success) throw new OptimisticLockingFailureException("somebody else");
        return "done";
    }
}
