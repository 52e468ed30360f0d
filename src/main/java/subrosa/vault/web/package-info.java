/** The resources of the vault. */
@NullMarked
package subrosa.vault.web;

import org.jspecify.annotations.NullMarked;
