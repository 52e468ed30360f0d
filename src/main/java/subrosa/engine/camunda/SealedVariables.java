package subrosa.engine.camunda;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.DefaultVariableSerializers;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializerFactory;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.sealing.Sealer;

/** Puts a seal around every way in which the engine keeps a variable, once all plug-ins have added theirs. */
@Component
class SealedVariables extends AbstractProcessEnginePlugin {

    private final Sealer sealer;

    SealedVariables(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine built) {
        var engine = (ProcessEngineConfigurationImpl) built.getProcessEngineConfiguration();
        var serializers = (DefaultVariableSerializers) engine.getVariableSerializers();
        serializers.setSerializerList(serializers.getSerializers().stream()
                .<TypedValueSerializer<?>>map(this::sealed)
                .toList());
        var others = engine.getFallbackSerializerFactory();
        if (others != null) engine.setFallbackSerializerFactory(sealed(others));
    }

    private <T extends TypedValue> SealingSerializer<T> sealed(TypedValueSerializer<T> serializer) {
        return new SealingSerializer<>(serializer, sealer);
    }

    private VariableSerializerFactory sealed(VariableSerializerFactory others) {
        return new VariableSerializerFactory() {
            @Override
            public @Nullable TypedValueSerializer<?> getSerializer(String name) {
                var found = others.getSerializer(name);
                return found == null ? null : sealed(found);
            }

            @Override
            public @Nullable TypedValueSerializer<?> getSerializer(TypedValue value) {
                var found = others.getSerializer(value);
                return found == null ? null : sealed(found);
            }
        };
    }
}
