package io.adroit.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows records to templates as hashes of their components, and nothing else: no methods, no classes, no nulls. */
final class PageWrapper extends DefaultObjectWrapper {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(c -> c.getName(), c -> open(c.getAccessor())));
        }
    };

    PageWrapper() {
        super(Configuration.VERSION_2_3_35);
    }

    private static Method open(Method accessor) {
        accessor.setAccessible(true);
        return accessor;
    }

    @Override
    protected @Nullable TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Record page) {
            return new RecordHash(page);
        }
        throw new TemplateModelException(
                "A page may hold strings, booleans, numbers, lists, maps and records, not " + value.getClass());
    }

    private final class RecordHash implements TemplateHashModel {
        private final Record value;
        private final Map<String, Method> accessors;

        RecordHash(Record value) {
            this.value = value;
            this.accessors = ACCESSORS.get(value.getClass());
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            var accessor = accessors.get(key);
            if (accessor == null) {
                throw new TemplateModelException("There is no \"" + key + "\" here; there are "
                        + accessors.keySet().stream().sorted().toList());
            }
            try {
                return wrap(accessor.invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("\"" + key + "\" cannot be read", e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
