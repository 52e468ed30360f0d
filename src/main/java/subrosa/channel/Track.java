package subrosa.channel;

/** Who talks: officials; officials in a private capacity with non-officials; non-officials only. */
public enum Track {
    TRACK_1,
    TRACK_1_5,
    TRACK_2
}
