package subrosa;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Runs on H2, and once more on PostgreSQL in a second pass of the build ({@code -Dsubrosa.test.database=postgresql}). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnTheEngine
@Tag("database")
public @interface OnBothDatabases {}
