package subrosa.channel;

import org.jspecify.annotations.Nullable;

/**
 * What a call found on its matter, as the form {@code minuteCall} asks for it: each matter fills its own.
 *
 * @param lawfulness to {@code securityFinding}: what the written clearances of a mandate would say
 * @param upgradeReason to {@code termsOfReference}: the case for official talks
 * @param signatory to {@code textHash}: who signs or declares, and the very text that was decided on
 */
public record CallFindings(
        @Nullable ClearanceOutcome lawfulness,
        @Nullable String lawfulnessFinding,
        @Nullable String policyFinding,
        @Nullable String securityFinding,
        @Nullable String upgradeReason,
        @Nullable String headOfDelegation,
        @Nullable String termsOfReference,
        @Nullable String signatory,
        @Nullable String signatoryOffice,
        @Nullable String textHash) {}
