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

/** The ways to a master key. Whichever it is, it proves itself on a mark that it left in the key store when it was first used. */
final class MasterKeys {

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
        var aead = read(settings, store);
        prove(aead, settings.master(), store);
        return () -> aead;
    }

    private static Aead read(KeySettings settings, KeyStore store) {
        var where = settings.master();
        try {
            if (where.startsWith(FILE)) return file(Path.of(where.substring(FILE.length())), settings, store);
            if (where.startsWith(ENVIRONMENT)) return environment(where.substring(ENVIRONMENT.length()));
            if (where.startsWith(KMS)) return kms(where.substring(KMS.length()));
        } catch (GeneralSecurityException e) {
            throw new MasterKeyRefused(where, "what stands there is no key that can be read");
        }
        throw new MasterKeyRefused(where, "it must begin with file:, environment: or kms:");
    }

    private static Aead file(Path file, KeySettings settings, KeyStore store) throws GeneralSecurityException {
        var text = PrivateFiles.read(file);
        if (text.isPresent()) return parse(text.get());
        if (!settings.makeMaster() || !store.names().isEmpty())
            throw new MasterKeyRefused(settings.master(), "there is no such file");
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
        var mark = store.find(MARK);
        try {
            if (mark.isPresent()) master.decrypt(Base64.getDecoder().decode(mark.get()), PURPOSE);
            else store.put(MARK, Base64.getEncoder().encodeToString(master.encrypt(PURPOSE, PURPOSE)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new MasterKeyRefused(where, "it is not the key that this key store was made with");
        }
    }
}
