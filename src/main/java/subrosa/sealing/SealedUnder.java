package subrosa.sealing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which column of a record's table names the compartment that its rows are sealed under, for whoever works on rows and not on records. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SealedUnder {

    /** What all rows are sealed under that belong to no channel. */
    String THE_HOUSE = "";

    String value();
}
