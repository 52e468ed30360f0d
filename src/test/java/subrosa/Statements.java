package subrosa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Counts what is asked of the database, once it was told to: each statement when it is executed, by whoever asks. It can also make people meet: hold each of them
 * before a statement until all have come so far, so that they have read the same and none has written.
 */
@TestComponent
public class Statements implements BeanPostProcessor {

    private static final Pattern OF_THE_ENGINE = Pattern.compile("\\bact_(ru|hi|re|ge|id)_");

    private final List<String> executed = new CopyOnWriteArrayList<>();
    private final List<String> undone = new CopyOnWriteArrayList<>();
    private volatile boolean counting;
    private volatile Meeting meeting = new Meeting("", 0);

    /** From now on, and from nothing. */
    public void count() {
        forget();
        counting = true;
    }

    /** All tests share this: whoever counted is done. */
    public void rest() {
        counting = false;
        forget();
    }

    private void forget() {
        executed.clear();
        undone.clear();
        meeting = new Meeting("", 0);
    }

    /** From now on each of so many threads waits for the others before its first statement that begins so. */
    public void meetBefore(String beginning, int threads) {
        meeting = new Meeting(beginning, threads);
    }

    /** The names of the threads that a transaction was rolled back for, once for each. */
    public List<String> undone() {
        return List.copyOf(undone);
    }

    public List<String> all() {
        return List.copyOf(executed);
    }

    public List<String> ofTheEngine() {
        return executed.stream()
                .filter(sql -> OF_THE_ENGINE.matcher(sql).find())
                .toList();
    }

    public List<String> ours() {
        return executed.stream()
                .filter(sql -> !OF_THE_ENGINE.matcher(sql).find())
                .toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watched(DataSource.class, source, "") : bean;
    }

    private <T> T watched(Class<T> type, T target, String prepared) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (counting && method.getName().startsWith("execute")) note(prepared, arguments);
                    if (counting && method.getName().equals("rollback"))
                        undone.add(Thread.currentThread().getName());
                    return watch(call(target, method, arguments), method, arguments);
                }));
    }

    private void note(String prepared, Object[] arguments) {
        var sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : prepared;
        executed.add(sql.toLowerCase(Locale.ROOT));
        meeting.come(sql.toLowerCase(Locale.ROOT));
    }

    private Object watch(Object result, Method method, Object[] arguments) {
        if (result instanceof Connection connection && method.getName().equals("getConnection"))
            return watched(Connection.class, connection, "");
        if (method.getReturnType().getName().equals("java.sql.PreparedStatement"))
            return watched(
                    java.sql.PreparedStatement.class,
                    (java.sql.PreparedStatement) result,
                    String.valueOf(arguments[0]));
        if (method.getReturnType().getName().equals("java.sql.Statement"))
            return watched(java.sql.Statement.class, (java.sql.Statement) result, "");
        return result;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static final class Meeting {

        private final String beginning;
        private final CountDownLatch missing;
        private final Set<Thread> there = ConcurrentHashMap.newKeySet();

        Meeting(String beginning, int threads) {
            this.beginning = beginning;
            this.missing = new CountDownLatch(threads);
        }

        void come(String sql) {
            if (missing.getCount() == 0 || !sql.startsWith(beginning) || !there.add(Thread.currentThread())) return;
            missing.countDown();
            try {
                if (!missing.await(20, TimeUnit.SECONDS))
                    throw new AssertionError("Nobody else came to " + beginning + ".");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
