package subrosa.instrument;

/** HIGH: territory, war or peace, alliance, individual rights, large cost or a change of law (table A, input {@code weight}). */
public enum Weight {
    HIGH,
    LOW
}
