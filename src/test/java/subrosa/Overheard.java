package subrosa;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/** Hears everything that anybody logs, at the log's most talkative, and keeps what tells too much. */
public final class Overheard extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final int ENOUGH = 5;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final Predicate<String> tells;
    private final Level before = root.getLevel();

    private Overheard(Predicate<String> tells) {
        this.tells = tells;
    }

    public static Overheard listen(Predicate<String> tells) {
        var listener = new Overheard(tells);
        listener.root.iteratorForAppenders().forEachRemaining(other -> other.stop());
        listener.start();
        listener.root.addAppender(listener);
        listener.root.setLevel(Level.DEBUG);
        return listener;
    }

    /** A few of those that tell too much, each with its logger. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        root.detachAppender(this);
        root.setLevel(before);
        root.iteratorForAppenders().forEachRemaining(other -> other.start());
    }

    @Override
    protected void append(ILoggingEvent event) {
        hear(event, event.getFormattedMessage());
        for (IThrowableProxy failure = event.getThrowableProxy(); failure != null; failure = failure.getCause())
            hear(event, String.valueOf(failure.getMessage()));
    }

    private void hear(ILoggingEvent event, String words) {
        if (heard.size() < ENOUGH && tells.test(words)) heard.add(event.getLoggerName() + ": " + words);
    }
}
