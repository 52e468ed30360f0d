package subrosa.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ways to a master key. Whichever it is, it proves itself on a mark that it left in the key store when it was first used. */
final class MasterKeys {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeys.class);
    private static final String FILE = "file:";
    private static final String ENVIRONMENT = "environment:";
    private static final String KMS = "kms:";

    /** Not the reference of any compartment, and no name that a compartment can have. */
    static final String MARK = "0-master";

    private static final byte[] PURPOSE = "subrosa master key".getBytes(StandardCharsets.UTF_8);

    private MasterKeys() {}

    /** Gone when the program ends. */
    static MasterKey passing() {
        try {
            var aead = primitive(generate());
            return () -> aead;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No master key could be made.", e);
        }
    }

    static MasterKey at(KeySettings settings, KeyStore store) {
        var formerly = settings.formerMaster();
        var former = formerly == null ? null : read(formerly, false);
        var mayMake = settings.makeMaster() && (store.names().isEmpty() || former != null && made(store, former));
        var aead = read(settings.master(), mayMake);
        if (former != null && !made(store, aead) && made(store, former)) follow(former, aead, store);
        prove(aead, settings.master(), store);
        return () -> aead;
    }

    /** Whoever stops in between begins once more: the mark is changed last, and what is wrapped anew already stays so. */
    private static void follow(Aead former, Aead master, KeyStore store) {
        var names = store.names().stream().filter(name -> !name.equals(MARK)).toList();
        for (var name : names)
            store.find(name).ifPresent(wrapped -> store.put(name, Keyrings.wrappedAnew(name, wrapped, former, master)));
        mark(master, store);
        LOG.info("The keysets of {} compartments were wrapped anew under another master key.", names.size());
    }

    private static Aead read(String where, boolean mayMake) {
        try {
            if (where.startsWith(FILE)) return file(where, Path.of(where.substring(FILE.length())), mayMake);
            if (where.startsWith(ENVIRONMENT)) return environment(where.substring(ENVIRONMENT.length()));
            if (where.startsWith(KMS)) return kms(where.substring(KMS.length()));
        } catch (GeneralSecurityException e) {
            throw new MasterKeyRefused(where, "what stands there is no key that can be read");
        }
        throw new MasterKeyRefused(where, "it must begin with file:, environment: or kms:");
    }

    private static Aead file(String where, Path file, boolean mayMake) throws GeneralSecurityException {
        var text = PrivateFiles.read(file);
        if (text.isPresent()) return parse(text.get());
        if (!mayMake) throw new MasterKeyRefused(where, "there is no such file");
        var made = generate();
        PrivateFiles.write(file, TinkJsonProtoKeysetFormat.serializeKeyset(made, InsecureSecretKeyAccess.get()));
        return primitive(made);
    }

    private static Aead environment(String name) throws GeneralSecurityException {
        return parse(Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new MasterKeyRefused(ENVIRONMENT + name, "the variable is not set")));
    }

    private static Aead kms(String uri) throws GeneralSecurityException {
        var client = StreamSupport.stream(ServiceLoader.load(KmsClient.class).spliterator(), false)
                .filter(one -> one.doesSupport(uri))
                .findFirst()
                .orElseThrow(() -> new MasterKeyRefused(
                        KMS + uri, "no library on the class path speaks to that key management service"));
        return client.withDefaultCredentials().getAead(uri);
    }

    private static Aead parse(String keyset) throws GeneralSecurityException {
        AeadConfig.register();
        return primitive(TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get()));
    }

    private static KeysetHandle generate() throws GeneralSecurityException {
        AeadConfig.register();
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    private static Aead primitive(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static void prove(Aead master, String where, KeyStore store) {
        if (store.names().isEmpty()) mark(master, store);
        else if (store.find(MARK).isEmpty())
            throw new MasterKeyRefused(
                    where,
                    "the key store has keys, and " + MARK + ".keyset.json is missing there, by which it is known");
        else if (!made(store, master))
            throw new MasterKeyRefused(where, "it is not the key that this key store was made with");
    }

    /** Whether the key store's mark is this key's. */
    private static boolean made(KeyStore store, Aead master) {
        var mark = store.find(MARK);
        if (mark.isEmpty()) return false;
        try {
            master.decrypt(Base64.getDecoder().decode(mark.get()), PURPOSE);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void mark(Aead master, KeyStore store) {
        try {
            store.put(MARK, Base64.getEncoder().encodeToString(master.encrypt(PURPOSE, PURPOSE)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key store could not be marked.", e);
        }
    }
}
