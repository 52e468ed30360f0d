package subrosa.channel;

/** Whether a channel has come to its end. The feature that concludes instruments answers; here nobody knows of signatures. */
public interface Conclusions {

    /** Whether each of its instruments is signed or given up. False while there is none. */
    boolean everythingConcluded(String channel);
}
