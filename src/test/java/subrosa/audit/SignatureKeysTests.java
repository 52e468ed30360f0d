package subrosa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key is made once, is nobody else's to read, and is never replaced by itself. */
class SignatureKeysTests {

    @TempDir
    Path folder = Path.of("");

    private SignatureKeys keys = new SignatureKeys("");

    @BeforeEach
    void keepThemThere() {
        keys = new SignatureKeys(folder.resolve("keys").toString());
    }

    @Test
    void makesAKeyAtFirstNeedAndKeepsIt() {
        assertThat(keys.made()).isFalse();

        var key = keys.key(Optional.empty());

        assertThat(keys.made()).isTrue();
        assertThat(keys.key(Optional.of(key.fingerprint())).fingerprint()).isEqualTo(key.fingerprint());
        assertThat(PublicSignatureKey.decode(key.encodedPublicKey()).verifies(new byte[] {1}, key.sign(new byte[] {1})))
                .isTrue();
    }

    @Test
    void letsNobodyElseReadIt() throws IOException {
        keys.key(Optional.empty());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret())))
                .isEqualTo("rw-------");
    }

    @Test
    void putsThePublicHalfBesideIt() throws IOException {
        var key = keys.key(Optional.empty());

        assertThat(Files.readString(folder.resolve("keys").resolve(SignatureKeys.PUBLIC_FILE)))
                .isEqualTo(key.encodedPublicKey() + "\n");
    }

    @Test
    void refusesToReplaceAKeyThatIsMissing() throws IOException {
        var key = keys.key(Optional.empty());
        Files.delete(secret());

        assertThatThrownBy(() -> keys.key(Optional.of(key.fingerprint())))
                .isInstanceOf(SignatureKeyMissing.class)
                .hasMessageContaining(key.fingerprint())
                .hasMessageContaining("Put it back from your backup.");
        assertThat(keys.made()).isFalse();
    }

    @Test
    void refusesAKeyThatIsNotTheOneThatSigned() {
        keys.key(Optional.empty());

        assertThatThrownBy(() -> keys.key(Optional.of("sha256:another")))
                .isInstanceOf(SignatureKeyMissing.class)
                .hasMessageContaining("Put the right one back from your backup.");
    }

    @Test
    void refusesAFileThatHoldsNoKey() throws IOException {
        keys.key(Optional.empty());
        Files.writeString(secret(), "lost\nlost\n");

        assertThatThrownBy(() -> keys.key(Optional.empty()))
                .isInstanceOf(SignatureKeyMissing.class)
                .hasMessageContaining("holds no signature key");
    }

    private Path secret() {
        return folder.resolve("keys").resolve(SignatureKeys.FILE);
    }
}
