package subrosa.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the signature key in a file that only the operator's account can read, outside the database, and the public half beside it; or in
 * {@code memory}, where the database is gone at the end, too.
 */
@Component
class SignatureKeys {

    static final String FILE = "log-signature.key";
    static final String PUBLIC_FILE = "log-signature.pub";

    private static final String MEMORY = "memory";

    private final Path directory;
    private @Nullable SignatureKey passing;

    SignatureKeys(@Value("${subrosa.audit.keys}") String directory) {
        this.directory = Path.of(directory);
    }

    /**
     * The key that checkpoints are signed with, made where there is none yet.
     *
     * @param fingerprint of the key that signed the last checkpoint, if there is one
     * @throws SignatureKeyMissing if it is another one than that
     */
    SignatureKey key(Optional<String> fingerprint) {
        if (inMemory()) return passing();
        var file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            if (fingerprint.isPresent())
                throw new SignatureKeyMissing("The log is signed with the key " + fingerprint.get() + ", and "
                        + file.toAbsolutePath() + " is not there. Put it back from your backup.");
            make(file);
        }
        var key = read(file);
        if (fingerprint.isPresent() && !fingerprint.get().equals(key.fingerprint()))
            throw new SignatureKeyMissing("The log is signed with the key " + fingerprint.get() + ", and "
                    + file.toAbsolutePath() + " holds " + key.fingerprint()
                    + ". Put the right one back from your backup.");
        return key;
    }

    boolean made() {
        return inMemory() ? passing != null : Files.exists(directory.resolve(FILE));
    }

    /** Where they are kept; nowhere, if in memory. */
    Optional<Path> folder() {
        return inMemory() ? Optional.empty() : Optional.of(directory);
    }

    private boolean inMemory() {
        return directory.equals(Path.of(MEMORY));
    }

    private synchronized SignatureKey passing() {
        if (passing == null) {
            var pair = pair();
            passing = new SignatureKey(pair.getPrivate(), new PublicSignatureKey(pair.getPublic()));
        }
        return passing;
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance(PublicSignatureKey.ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform from 15 on has Ed25519.", e);
        }
    }

    private void make(Path file) {
        try {
            var pair = pair();
            var open = new PublicSignatureKey(pair.getPublic());
            Files.createDirectories(directory);
            var content = encode(pair.getPrivate().getEncoded()) + "\n" + open.encoded() + "\n";
            write(file, content, "rw-------");
            write(directory.resolve(PUBLIC_FILE), open.encoded() + "\n", "rw-r--r--");
        } catch (FileAlreadyExistsException e) {
            // Another node was faster: its key is the key.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Never readable by others, not even before it is whole. */
    private static void write(Path file, String content, String permissions) throws IOException {
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
        try (var channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
    }

    private static SignatureKey read(Path file) {
        try {
            var lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            if (lines.size() < 2) throw new SignatureKeyMissing(unreadable(file));
            var secret = KeyFactory.getInstance(PublicSignatureKey.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0))));
            return new SignatureKey(secret, PublicSignatureKey.decode(lines.get(1)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SignatureKeyMissing(unreadable(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unreadable(Path file) {
        return file.toAbsolutePath() + " holds no signature key. Put it back from your backup.";
    }

    private static String encode(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
