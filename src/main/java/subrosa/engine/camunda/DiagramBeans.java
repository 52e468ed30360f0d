package subrosa.engine.camunda;

import java.util.AbstractMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import subrosa.engine.ForDiagrams;
import subrosa.engine.ServiceTask;

/**
 * The beans that a diagram may name, and no others.
 *
 * <p>Names are known without making the beans: they need features, which need the engine that is being built here.
 */
final class DiagramBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private final Set<String> names = new HashSet<>();

    DiagramBeans(ListableBeanFactory beans) {
        this.beans = beans;
        names.addAll(Set.of(beans.getBeanNamesForType(ServiceTask.class, true, false)));
        names.addAll(Set.of(beans.getBeanNamesForAnnotation(ForDiagrams.class)));
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && names.contains(text);
    }

    @Override
    public @Nullable Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names.stream()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
