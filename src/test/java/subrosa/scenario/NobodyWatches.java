package subrosa.scenario;

import java.util.Collection;
import subrosa.compartment.Reader;
import subrosa.compartment.Witness;

/** Logs nothing: for the benchmark, which measures what the log costs. */
final class NobodyWatches implements Witness {

    @Override
    public void worksIn(String compartment, Reader reader) {}

    @Override
    public void looksOver(Collection<String> compartments, Reader reader) {}

    @Override
    public void isTurnedAway(String compartment, Reader reader) {}

    @Override
    public void readsIn(String compartment, String account, Reader by) {}

    @Override
    public void readsOff(String compartment, String account, Reader by) {}

    @Override
    public void asksToRead(String compartment, Reader reader, String reason) {}

    @Override
    public void opensFor(String compartment, String account, Reader by, String reason) {}
}
