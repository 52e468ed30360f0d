package subrosa.engine.camunda;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFieldsImpl;
import org.jspecify.annotations.Nullable;

/** The fields of a variable's value in clear, in memory alone; packed together for the seal. */
final class OpenFields extends ValueFieldsImpl {

    private final String name;

    OpenFields(String name) {
        this.name = name;
    }

    static OpenFields of(ValueFields fields) {
        var open = new OpenFields(fields.getName());
        copy(fields, open);
        return open;
    }

    @Override
    public String getName() {
        return name;
    }

    void copyTo(ValueFields fields) {
        copy(this, fields);
    }

    private static void copy(ValueFields from, ValueFields to) {
        to.setTextValue(from.getTextValue());
        to.setTextValue2(from.getTextValue2());
        to.setLongValue(from.getLongValue());
        to.setDoubleValue(from.getDoubleValue());
        to.setByteArrayValue(from.getByteArrayValue());
    }

    boolean isEmpty() {
        return getTextValue() == null
                && getTextValue2() == null
                && getLongValue() == null
                && getDoubleValue() == null
                && getByteArrayValue() == null;
    }

    byte[] pack() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, text(getTextValue()));
            write(out, text(getTextValue2()));
            out.writeBoolean(getLongValue() != null);
            if (getLongValue() != null) out.writeLong(getLongValue());
            out.writeBoolean(getDoubleValue() != null);
            if (getDoubleValue() != null) out.writeDouble(getDoubleValue());
            write(out, getByteArrayValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static OpenFields unpack(String name, byte[] packed) {
        var open = new OpenFields(name);
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            open.setTextValue(text(read(in)));
            open.setTextValue2(text(read(in)));
            if (in.readBoolean()) open.setLongValue(in.readLong());
            if (in.readBoolean()) open.setDoubleValue(in.readDouble());
            open.setByteArrayValue(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open;
    }

    private static byte @Nullable [] text(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static void write(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) out.write(bytes);
    }

    private static byte @Nullable [] read(DataInputStream in) throws IOException {
        var length = in.readInt();
        return length < 0 ? null : in.readNBytes(length);
    }
}
