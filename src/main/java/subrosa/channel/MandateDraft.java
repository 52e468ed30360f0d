package subrosa.channel;

import java.time.LocalDate;
import java.util.List;

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
        boolean unrecognised) {

    public MandateDraft {
        permittedMedia = permittedMedia == null ? List.of() : List.copyOf(permittedMedia);
        intermediaries = intermediaries == null ? List.of() : List.copyOf(intermediaries);
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
                unrecognised);
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
                unrecognised);
    }
}
