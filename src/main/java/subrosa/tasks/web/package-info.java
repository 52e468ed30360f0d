/** Tasks as a REST resource and as pages. */
@NullMarked
package subrosa.tasks.web;

import org.jspecify.annotations.NullMarked;
