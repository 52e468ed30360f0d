package subrosa.sealing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** For a database that is gone when the program ends, as a play's is. */
final class KeysInMemory implements KeyStore {

    private final Map<String, String> keysets = new ConcurrentHashMap<>();
    private final Map<String, String> destroyed = new ConcurrentHashMap<>();

    @Override
    public Optional<String> find(String compartment) {
        return Optional.ofNullable(keysets.get(compartment));
    }

    @Override
    public void put(String compartment, String wrapped) {
        keysets.put(compartment, wrapped);
    }

    @Override
    public void remove(String compartment) {
        keysets.remove(compartment);
    }

    @Override
    public boolean putFirst(String compartment, String wrapped) {
        return keysets.putIfAbsent(compartment, wrapped) == null;
    }

    @Override
    public void destroy(String compartment, String remember) {
        destroyed.putIfAbsent(compartment, remember);
        remove(compartment);
    }

    @Override
    public Optional<String> destroyed(String compartment) {
        return Optional.ofNullable(destroyed.get(compartment));
    }

    @Override
    public List<String> names() {
        return keysets.keySet().stream().sorted().toList();
    }
}
