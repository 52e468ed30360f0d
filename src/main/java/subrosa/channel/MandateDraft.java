package subrosa.channel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mandate memorandum as the desk wrote it.
 *
 * @param envoy who goes out, and in what capacity
 * @param limits what the envoy may not offer or accept
 * @param stopConditions what ends the contact at once
 * @param expiresOn the last day on which it holds, in UTC; at most ninety days ahead
 * @param massDanger mass-casualty, nuclear or armed-attack risk within 72 hours (table F, row F1)
 * @param hostageDanger a detainee's or hostage's life at risk within 7 days (F2)
 * @param workingChannel whether a working channel to the other side exists (F3, F4)
 * @param coreIssues how many core issues separate the sides (F3, F4)
 * @param formalTalksFailed whether formal talks were tried and failed (F3)
 * @param unrecognised whether a party is not recognised by the home party (F3)
 * @param aimTitle title of the one memorandum of low weight that the contact aims at; nothing where it aims at anything else
 * @param aimLanguage the language in which that memorandum will stand, ISO 639-1
 * @param readers accounts that were briefed, and are read in by the signature where table N asks for no separate read-in
 */
public record MandateDraft(
        String assessment,
        String objective,
        String interlocutor,
        String envoy,
        String scope,
        String limits,
        String redLines,
        String stopConditions,
        List<Medium> permittedMedia,
        String reporting,
        String risks,
        LocalDate expiresOn,
        List<NamedIntermediary> intermediaries,
        boolean massDanger,
        boolean hostageDanger,
        boolean workingChannel,
        int coreIssues,
        boolean formalTalksFailed,
        boolean unrecognised,
        @Nullable String aimTitle,
        @Nullable String aimLanguage,
        List<String> readers) {

    public MandateDraft {
        permittedMedia = permittedMedia == null ? List.of() : List.copyOf(permittedMedia);
        intermediaries = intermediaries == null ? List.of() : List.copyOf(intermediaries);
        readers = readers == null ? List.of() : List.copyOf(readers);
    }

    /** Whether it aims at one memorandum of low weight, and at nothing else. */
    public boolean aimsAtMemorandum() {
        return aimTitle != null && !aimTitle.isBlank();
    }

    MandateDraft to(String interlocutor) {
        return new MandateDraft(
                assessment,
                objective,
                interlocutor,
                envoy,
                scope,
                limits,
                redLines,
                stopConditions,
                permittedMedia,
                reporting,
                risks,
                expiresOn,
                intermediaries,
                massDanger,
                hostageDanger,
                workingChannel,
                coreIssues,
                formalTalksFailed,
                unrecognised,
                aimTitle,
                aimLanguage,
                readers);
    }

    MandateDraft until(LocalDate expiresOn) {
        return new MandateDraft(
                assessment,
                objective,
                interlocutor,
                envoy,
                scope,
                limits,
                redLines,
                stopConditions,
                permittedMedia,
                reporting,
                risks,
                expiresOn,
                intermediaries,
                massDanger,
                hostageDanger,
                workingChannel,
                coreIssues,
                formalTalksFailed,
                unrecognised,
                aimTitle,
                aimLanguage,
                readers);
    }
}
