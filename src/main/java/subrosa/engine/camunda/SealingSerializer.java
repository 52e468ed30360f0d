package subrosa.engine.camunda;

import java.util.Base64;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricDetailVariableInstanceUpdateEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricVariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import subrosa.sealing.Place;
import subrosa.sealing.Sealer;

/**
 * Seals what another serializer writes, before the engine keeps it, and opens it again: in the runtime, in history and in the log of updates,
 * which all three keep the same sealed value and are one place, the variable's id.
 *
 * <p>A reference alone stays in clear, because the engine looks runs up by it: {@code CH-7K3QX2}, or a record's id.
 */
final class SealingSerializer<T extends TypedValue> implements TypedValueSerializer<T> {

    /** The kind of their places. */
    static final String VARIABLE = "variable";

    private static final Pattern REFERENCE =
            Pattern.compile("[A-Z]{2}-[0-9A-Z]{6}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** As much as the column for texts takes; what is longer becomes a byte array of the engine's. */
    private static final int LONGEST_TEXT = 4000;

    private final TypedValueSerializer<T> inside;
    private final Sealer sealer;

    SealingSerializer(TypedValueSerializer<T> inside, Sealer sealer) {
        this.inside = inside;
        this.sealer = sealer;
    }

    @Override
    public void writeValue(T value, ValueFields fields) {
        if (fields instanceof VariableInstanceEntity variable && variable.isTransient()) {
            inside.writeValue(value, fields);
            return;
        }
        var open = new OpenFields(fields.getName());
        inside.writeValue(value, open);
        if (open.isEmpty() || isReference(open)) open.copyTo(fields);
        else keep(sealer.seal(placeOfNew(fields), open.pack()), fields);
    }

    private static void keep(byte[] sealed, ValueFields fields) {
        var text = Base64.getEncoder().encodeToString(sealed);
        var fits = text.length() <= LONGEST_TEXT;
        fields.setTextValue(fits ? text : null);
        fields.setByteArrayValue(fits ? null : sealed);
    }

    @Override
    public T readValue(ValueFields fields, boolean deserialize, boolean isTransient) {
        var open = OpenFields.of(fields);
        if (!open.isEmpty() && !isReference(open) && !isStillOpen(fields))
            open = OpenFields.unpack(fields.getName(), sealer.open(placeOf(fields), sealed(fields)));
        return inside.readValue(open, deserialize, isTransient);
    }

    private static byte[] sealed(ValueFields fields) {
        var text = fields.getTextValue();
        if (text == null) return fields.getByteArrayValue();
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            // Nothing that we sealed; as little as it is, it does not open.
            return new byte[0];
        }
    }

    private boolean isReference(OpenFields fields) {
        var text = fields.getTextValue();
        return ValueType.STRING.equals(inside.getType())
                && text != null
                && REFERENCE.matcher(text).matches();
    }

    /** A transient value is never stored. */
    private static boolean isStillOpen(ValueFields fields) {
        return fields instanceof VariableInstanceEntity variable && variable.isTransient();
    }

    private static Place placeOf(ValueFields fields) {
        if (fields instanceof VariableInstanceEntity variable) return place(variable.getTenantId(), variable.getId());
        if (fields instanceof HistoricVariableInstanceEntity variable)
            return place(variable.getTenantId(), variable.getId());
        if (fields instanceof HistoricDetailVariableInstanceUpdateEntity update)
            return place(update.getTenantId(), update.getVariableInstanceId());
        throw nowhere(fields);
    }

    /** A new variable has no id and no tenant yet when its value is written. */
    private static Place placeOfNew(ValueFields fields) {
        if (!(fields instanceof VariableInstanceEntity variable)) throw nowhere(fields);
        if (variable.getId() == null)
            variable.setId(
                    Context.getProcessEngineConfiguration().getIdGenerator().getNextId());
        return place(variable.getTenantId(), variable.getId());
    }

    private static Place place(@Nullable String tenant, String id) {
        return new Place(tenant != null ? tenant : CompartmentTenants.atWork(), VARIABLE, id);
    }

    private static IllegalStateException nowhere(ValueFields fields) {
        return new IllegalStateException("Variables are looked up by a reference alone; " + fields.getName()
                + " was to be looked up or kept as " + fields.getClass().getSimpleName() + ".");
    }

    @Override
    public String getName() {
        return inside.getName();
    }

    @Override
    public ValueType getType() {
        return inside.getType();
    }

    @Override
    public boolean canHandle(TypedValue value) {
        return inside.canHandle(value);
    }

    @Override
    public T convertToTypedValue(UntypedValueImpl untyped) {
        return inside.convertToTypedValue(untyped);
    }

    @Override
    public String getSerializationDataformat() {
        return inside.getSerializationDataformat();
    }

    /** A value that was read is not written back: what changes is set anew. */
    @Override
    public boolean isMutableValue(T value) {
        return false;
    }
}
