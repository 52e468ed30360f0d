package subrosa.sealing;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The keys of the compartments: one Tink keyset each (AES-256-GCM), wrapped by the master key and bound to its compartment's reference, so
 * that a keyset put into another compartment's place is refused.
 */
@Component
public class Keyrings {

    /** As long another node may go on with a keyset that was changed or destroyed here. */
    static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyStore store;
    private final MasterKey master;
    private final LoadingCache<String, Aead> open =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(this::load);

    Keyrings(KeyStore store, MasterKey master) {
        this.store = store;
        this.master = master;
    }

    /** Makes the key of a new compartment. It goes again if the transaction that opens the compartment does not come to its end. */
    public void create(String compartment) {
        requireNotDestroyed(compartment);
        if (store.find(compartment).isPresent())
            throw new IllegalStateException("Compartment " + compartment + " has a key already.");
        try {
            AeadConfig.register();
            store(compartment, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key could be made for compartment " + compartment + ".", e);
        }
        if (TransactionSynchronizationManager.isSynchronizationActive())
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status == STATUS_ROLLED_BACK) forget(compartment);
                }
            });
    }

    /**
     * Makes the key of the house, unless it has one: for what has to outlive every compartment.
     *
     * @param inUse whether something is sealed under it already; then no other is made in the place of one that was lost
     * @throws KeyMissing if it was lost
     */
    public void needHouse(BooleanSupplier inUse) {
        if (store.find(Place.HOUSE).isPresent()) return;
        if (inUse.getAsBoolean()) throw new KeyMissing(Place.HOUSE);
        try {
            AeadConfig.register();
            // Another node may be first, and use it already: it stays, whatever becomes of this transaction.
            store.putFirst(
                    Place.HOUSE, wrapped(Place.HOUSE, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key could be made for the house.", e);
        }
    }

    /**
     * For good: nothing that this key sealed opens again, here, in a backup of the database, or on another node after a minute. Asked once more, it
     * finishes what it had begun.
     *
     * @param certificate the reference of what says why
     * @return when it was destroyed: now, or when it first was
     */
    public Instant destroy(String compartment, String certificate, Instant now) {
        store.destroy(compartment, certificate + " " + now);
        open.invalidate(compartment);
        return Instant.parse(remembered(compartment).orElseThrow()[1]);
    }

    public boolean isDestroyed(String compartment) {
        return store.destroyed(compartment).isPresent();
    }

    /** Every compartment that has a key, the house among them. */
    List<String> compartments() {
        return store.names().stream()
                .filter(name -> !name.equals(MasterKeys.MARK) && !isDestroyed(name))
                .toList();
    }

    /** An id for a further key, which nothing that the compartment's keys have sealed could be mistaken for. */
    int nextKeyId(String compartment) {
        var present = prefixes(compartment);
        while (true) {
            var drawn = new KeyPrefix(1 + RANDOM.nextInt(Integer.MAX_VALUE - 1));
            if (present.stream().noneMatch(drawn::isLike)) return drawn.keyId();
        }
    }

    /** Adds a key that opens and does not seal yet; nothing if it is there already. */
    void add(String compartment, int keyId) {
        change(compartment, keyset -> {
            if (position(keyset, keyId) >= 0) return keyset;
            return KeysetHandle.newBuilder(keyset)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withFixedId(keyId))
                    .build();
        });
    }

    /** From now on this key seals; the others go on opening. */
    void sealWith(String compartment, int keyId) {
        change(compartment, keyset -> {
            var builder = KeysetHandle.newBuilder(keyset);
            builder.getAt(position(keyset, keyId)).makePrimary();
            return builder.build();
        });
    }

    /** Leaves this key alone: what another has sealed opens no more. */
    void keepOnly(String compartment, int keyId) {
        change(compartment, keyset -> {
            var builder = KeysetHandle.newBuilder(keyset);
            for (int i = keyset.size() - 1; i >= 0; i--) if (keyset.getAt(i).getId() != keyId) builder.deleteAt(i);
            return builder.build();
        });
    }

    /** What the compartment's keys begin with, whatever they seal. */
    List<KeyPrefix> prefixes(String compartment) {
        var keyset = read(compartment);
        return IntStream.range(0, keyset.size())
                .mapToObj(i -> new KeyPrefix(keyset.getAt(i).getId()))
                .toList();
    }

    private interface Change {
        KeysetHandle of(KeysetHandle keyset) throws GeneralSecurityException;
    }

    /** A key that is destroyed at the same moment stays so. */
    private void change(String compartment, Change change) {
        try {
            store(compartment, change.of(read(compartment)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of compartment " + compartment + " could not be changed.", e);
        }
        if (isDestroyed(compartment)) store.remove(compartment);
        requireNotDestroyed(compartment);
    }

    private static int position(KeysetHandle keyset, int keyId) {
        return IntStream.range(0, keyset.size())
                .filter(i -> keyset.getAt(i).getId() == keyId)
                .findFirst()
                .orElse(-1);
    }

    private void requireNotDestroyed(String compartment) {
        remembered(compartment).ifPresent(mark -> {
            throw new KeyDestroyed(compartment, mark[0]);
        });
    }

    /** The certificate, and the instant. */
    private Optional<String[]> remembered(String compartment) {
        return store.destroyed(compartment).map(mark -> mark.split(" ", -1));
    }

    private void forget(String compartment) {
        store.remove(compartment);
        open.invalidate(compartment);
    }

    Aead of(String compartment) {
        return open.get(compartment);
    }

    /** Reads the keyset again, which another node may have changed. */
    Aead again(String compartment) {
        open.invalidate(compartment);
        return of(compartment);
    }

    private Aead load(String compartment) {
        try {
            return read(compartment).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new KeysetNotOurs(compartment);
        }
    }

    private KeysetHandle read(String compartment) {
        requireNotDestroyed(compartment);
        var wrapped = store.find(compartment).orElseThrow(() -> new KeyMissing(compartment));
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.aead(), bound(compartment));
        } catch (GeneralSecurityException e) {
            throw new KeysetNotOurs(compartment);
        }
    }

    private void store(String compartment, KeysetHandle keyset) throws GeneralSecurityException {
        store.put(compartment, wrapped(compartment, keyset));
        open.invalidate(compartment);
    }

    private String wrapped(String compartment, KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keyset, master.aead(), bound(compartment));
    }

    /**
     * A keyset that another master key has wrapped, wrapped by this one; one that is already stays as it is.
     *
     * @throws KeysetNotOurs if it is neither's
     */
    static String wrappedAnew(String compartment, String wrapped, Aead former, Aead master) {
        try {
            AeadConfig.register();
            if (isWrapped(compartment, wrapped, master)) return wrapped;
            return TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                    TinkJsonProtoKeysetFormat.parseEncryptedKeyset(wrapped, former, bound(compartment)),
                    master,
                    bound(compartment));
        } catch (GeneralSecurityException e) {
            throw new KeysetNotOurs(compartment);
        }
    }

    private static boolean isWrapped(String compartment, String wrapped, Aead master) {
        try {
            TinkJsonProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, bound(compartment));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] bound(String compartment) {
        return ("subrosa keyset of " + compartment).getBytes(StandardCharsets.UTF_8);
    }
}
