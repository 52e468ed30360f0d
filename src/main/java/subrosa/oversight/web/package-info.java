/** The inspector's resources. */
@NullMarked
package subrosa.oversight.web;

import org.jspecify.annotations.NullMarked;
