/** Instruments as REST resources. */
@NullMarked
package subrosa.instrument.web;

import org.jspecify.annotations.NullMarked;
