package subrosa.scenario;

import javax.sql.DataSource;

/** Carries channels from the mandate to the archive, one at a time for each thread that asks. */
interface Carrier extends AutoCloseable {

    /** @param client the number of the client, from 0 */
    void carry(int client);

    DataSource database();

    @Override
    void close();
}
