/** The steps of the diagrams that the review module does. */
@NullMarked
package subrosa.review.process;

import org.jspecify.annotations.NullMarked;
