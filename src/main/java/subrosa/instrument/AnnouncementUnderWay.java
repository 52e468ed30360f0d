package subrosa.instrument;

/** Knows whether words for the public about what a channel leads to are being prepared, or were: whoever announces is told of the texts from then on. */
public interface AnnouncementUnderWay {

    boolean in(String channel);
}
