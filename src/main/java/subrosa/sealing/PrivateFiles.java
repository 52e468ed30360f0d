package subrosa.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Small files for one reader, whole or absent: written beside their place and moved there. They are on the disk before anything is that needs
 * them: a key that is lost with the power is lost for good.
 */
final class PrivateFiles {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFiles() {}

    static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        var folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder, mode("rwx------"));
            var beside = Files.createTempFile(folder, "new", null, mode("rw-------"));
            try (var open = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                open.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                open.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            // The name is the folder's: where a folder can be opened, it is written, too.
            if (POSIX)
                try (var names = FileChannel.open(folder)) {
                    names.force(true);
                }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] mode(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
