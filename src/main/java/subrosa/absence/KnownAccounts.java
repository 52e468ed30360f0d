package subrosa.absence;

/** Whoever keeps the accounts says which there are. */
public interface KnownAccounts {

    boolean exists(String account);
}
