package subrosa.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
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
        var folder = folderOf(file);
        try {
            Files.move(beside(folder, text), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            keepName(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a file where there is none, whoever else would at the same moment.
     *
     * @return whether there was none
     */
    static boolean writeFirst(Path file, String text) {
        if (Files.exists(file)) return false;
        var folder = folderOf(file);
        try {
            var beside = beside(folder, text);
            try {
                // A second name is given to one file alone; a move would take the place of what came between.
                Files.createLink(file, beside);
                return true;
            } catch (FileAlreadyExistsException e) {
                return false;
            } finally {
                Files.delete(beside);
                keepName(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private static Path beside(Path folder, String text) throws IOException {
        Files.createDirectories(folder, mode("rwx------"));
        var beside = Files.createTempFile(folder, "new", null, mode("rw-------"));
        try (var open = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            open.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            open.force(true);
        }
        return beside;
    }

    /** The name is the folder's: where a folder can be opened, it is written, too. */
    private static void keepName(Path folder) throws IOException {
        if (!POSIX) return;
        try (var names = FileChannel.open(folder)) {
            names.force(true);
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
