package subrosa.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import subrosa.compartment.OtherInstallation;

/** One file for each compartment, readable by the owner of the program alone. */
final class KeysInFolder implements KeyStore {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
    private static final String KEYSET = ".keyset.json";
    private static final String DESTROYED = ".destroyed";

    private static final String KIND = "installation";

    private final Path folder;

    /**
     * @param kind what the installation is for: the folder is marked with it, and that of the other kind is refused
     * @throws OtherInstallation for a folder with the other mark
     */
    KeysInFolder(Path folder, String kind) {
        this.folder = folder;
        var mark = PrivateFiles.read(folder.resolve(KIND));
        if (mark.isEmpty()) PrivateFiles.write(folder.resolve(KIND), kind);
        else if (!mark.get().strip().equals(kind))
            throw new OtherInstallation("The key store", mark.get().strip());
    }

    @Override
    public Optional<String> find(String compartment) {
        return PrivateFiles.read(file(compartment, KEYSET));
    }

    @Override
    public void put(String compartment, String wrapped) {
        PrivateFiles.write(file(compartment, KEYSET), wrapped);
    }

    @Override
    public boolean putFirst(String compartment, String wrapped) {
        return PrivateFiles.writeFirst(file(compartment, KEYSET), wrapped);
    }

    /** The mark goes first: a keyset that could not be removed, or is put back from a copy, is not used any more. */
    @Override
    public void destroy(String compartment, String remember) {
        PrivateFiles.writeFirst(file(compartment, DESTROYED), remember);
        remove(compartment);
    }

    /** What stood in the file is overwritten before the file goes. */
    @Override
    public void remove(String compartment) {
        var keyset = file(compartment, KEYSET);
        try {
            if (!Files.exists(keyset)) return;
            Files.write(keyset, new byte[(int) Files.size(keyset)], StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.delete(keyset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> destroyed(String compartment) {
        return PrivateFiles.read(file(compartment, DESTROYED));
    }

    @Override
    public List<String> names() {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(KEYSET))
                    .map(name -> name.substring(0, name.length() - KEYSET.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A reference names a file here: nothing but a plain word may. */
    private Path file(String compartment, String suffix) {
        if (!REFERENCE.matcher(compartment).matches())
            throw new IllegalArgumentException("The reference of a compartment has letters, digits and hyphens alone.");
        return folder.resolve(compartment + suffix);
    }
}
