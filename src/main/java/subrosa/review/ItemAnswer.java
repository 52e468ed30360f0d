package subrosa.review;

/** @param note the reason; empty only for a plain pass */
public record ItemAnswer(LegalItem item, Answer answer, String note, Standing standing) {

    ItemAnswer confirmed() {
        return new ItemAnswer(item, answer, note, Standing.CONFIRMED_UNCHANGED);
    }
}
