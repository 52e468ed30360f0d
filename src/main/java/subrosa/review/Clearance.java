package subrosa.review;

import java.util.List;

/**
 * What has been reviewed and approved of one text, by its hash.
 *
 * @param missing a sentence for each of the three that is not there, in the order legal, integrity, approval
 */
public record Clearance(
        String hash, boolean legalClear, boolean integrityReported, boolean approved, List<String> missing) {

    public boolean complete() {
        return legalClear && integrityReported && approved;
    }
}
