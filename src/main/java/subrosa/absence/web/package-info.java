/** Absences over REST. */
@NullMarked
package subrosa.absence.web;

import org.jspecify.annotations.NullMarked;
