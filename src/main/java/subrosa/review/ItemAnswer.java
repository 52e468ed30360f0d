package subrosa.review;

public record ItemAnswer(LegalItem item, Answer answer, String note, Standing standing) {

    boolean sameAs(ItemAnswer other) {
        return item == other.item && answer == other.answer && note.equals(other.note);
    }
}
