/** As much of Camunda's own API as the house has: the same addresses, the same JSON, under our need-to-know. */
@NullMarked
package subrosa.workers.web;

import org.jspecify.annotations.NullMarked;
