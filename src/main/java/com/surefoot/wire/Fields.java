package com.surefoot.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a JSON object in the order they are written in; what has nothing to say is left out. */
final class Fields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Fields with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    Fields withIfPresent(String name, Optional<?> value) {
        value.ifPresent(present -> fields.put(name, present));
        return this;
    }

    Fields withAll(Fields others) {
        fields.putAll(others.fields);
        return this;
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(fields);
    }
}
