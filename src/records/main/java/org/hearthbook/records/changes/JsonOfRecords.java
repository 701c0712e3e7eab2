package org.hearthbook.records.changes;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.deser.BeanDeserializerBuilder;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleModule;

import java.lang.reflect.Constructor;
import java.time.LocalDate;

/// What Jackson is told so that it reads and writes thousands of records quickly, and no
/// differently.
public final class JsonOfRecords extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public JsonOfRecords() {
        addSerializer(new MomentWriter());
        addDeserializer(LocalDate.class, new DayReader());
        setDeserializerModifier(new Making());
    }

    private static final class Making extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public BeanDeserializerBuilder updateBuilder(
                DeserializationConfig config,
                BeanDescription.Supplier type,
                BeanDeserializerBuilder builder) {
            if (builder.getValueInstantiator() instanceof StdValueInstantiator asEver
                    && asEver.getWithArgsCreator() != null
                    && asEver.getWithArgsCreator().getAnnotated()
                            instanceof Constructor<?> constructor) {
                builder.setValueInstantiator(new RecordMaker(asEver, constructor));
            }
            return builder;
        }
    }
}
