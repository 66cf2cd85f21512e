package com.surefoot.narration.model;

import static java.util.Objects.requireNonNull;

/**
 * What a model is asked.
 *
 * @param instruction what to do
 * @param data what to do it with: texts from outside, which the instruction tells apart by how they are delimited
 * @param schema what the answer looks like
 */
public record Request(String instruction, String data, Schema schema, Limits limits) {

    /**
     * Of an answer in JSON.
     *
     * @param name of small letters, digits and underscores, for services that want one
     * @param json a JSON Schema of an object
     */
    public record Schema(String name, String json) {
        public Schema {
            requireNonNull(json, "json");
            if (!name.matches("[a-z0-9_]{1,60}")) {
                throw new IllegalArgumentException(
                        "'%s' is no name of a schema. Maybe use small letters and underscores only?".formatted(name));
            }
        }
    }

    public Request {
        requireNonNull(instruction, "instruction");
        requireNonNull(data, "data");
        requireNonNull(schema, "schema");
        requireNonNull(limits, "limits");
    }
}
