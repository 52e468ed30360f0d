package subrosa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts what is asked of the database: each statement when it is executed, by whoever asks. */
@TestComponent
public class Statements implements BeanPostProcessor {

    private static final Pattern OF_THE_ENGINE = Pattern.compile("\\bact_(ru|hi|re|ge|id)_");

    private final List<String> executed = new CopyOnWriteArrayList<>();

    public void forget() {
        executed.clear();
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
                    if (method.getName().startsWith("execute")) note(prepared, arguments);
                    return watch(call(target, method, arguments), method, arguments);
                }));
    }

    private void note(String prepared, Object[] arguments) {
        var sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : prepared;
        executed.add(sql.toLowerCase(Locale.ROOT));
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
}
