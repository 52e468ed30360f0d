package subrosa.conclusion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission to the Secretariat (Charter 102 Regulations, Art 5; domain.md §7, document 11).
 *
 * @param trueCopy certified true and complete, reservations included
 * @param languages ISO 639-1, of the texts attached
 * @param annexesAttached with maps; {@code sideLettersAttached} likewise: also true when there are none
 * @param copies additional copies beside the certified one
 * @param provisional applied provisionally before entry into force
 */
public record RegistrationDraft(
        boolean trueCopy,
        String certifier,
        String certifierOffice,
        List<String> languages,
        boolean annexesAttached,
        boolean sideLettersAttached,
        String adoptionPlace,
        LocalDate adoptedOn,
        int copies,
        @Nullable String declarations,
        boolean provisional) {

    public RegistrationDraft {
        languages = languages == null ? List.of() : List.copyOf(languages);
    }
}
