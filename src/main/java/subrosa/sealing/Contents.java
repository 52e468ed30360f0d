package subrosa.sealing;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sealed fields of one record: as they were loaded, still closed, or as they are. */
final class Contents {

    private @Nullable SealedFields fields;
    private @Nullable Place place;
    private @Nullable Object @Nullable [] values;
    private @Nullable Object @Nullable [] beside;
    private @Nullable Sealed closed;

    /** What came from the database, and who can open it. */
    private record Sealed(byte[] bytes, Sealer sealer) {}

    private Contents() {}

    static Contents of(SealedRecord record) {
        var contents = new Contents();
        contents.fields = SealedFields.of(record.getClass());
        contents.place = record.place();
        contents.values = contents.fields.read(record);
        contents.beside = contents.fields.readBeside(record);
        return contents;
    }

    static Contents closed(byte[] bytes, Sealer sealer) {
        var contents = new Contents();
        contents.closed = new Sealed(bytes, sealer);
        return contents;
    }

    boolean closed() {
        return closed != null;
    }

    /** Hibernate keeps this same object to compare with, so it is opened where it stands. */
    void openInto(SealedRecord record) {
        var sealed = Objects.requireNonNull(closed);
        var itsFields = SealedFields.of(record.getClass());
        var itsPlace = record.place();
        fields = itsFields;
        place = itsPlace;
        beside = itsFields.readBeside(record);
        values = itsFields.decode(sealed.sealer().open(itsPlace, sealed.bytes()), beside, itsPlace);
        closed = null;
        itsFields.write(record, values);
    }

    byte[] seal(Sealer sealer) {
        if (closed != null) return closed.bytes();
        var itsPlace = Objects.requireNonNull(place);
        return sealer.seal(
                itsPlace, Objects.requireNonNull(fields).encode(Objects.requireNonNull(values), beside, itsPlace));
    }

    byte[] encode() {
        return Objects.requireNonNull(fields).encode(Objects.requireNonNull(values), Objects.requireNonNull(place));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contents contents
                && Objects.equals(closed, contents.closed)
                && Arrays.equals(values, contents.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** Whoever prints a record by mistake learns nothing from it. */
    @Override
    public String toString() {
        return "sealed";
    }
}
