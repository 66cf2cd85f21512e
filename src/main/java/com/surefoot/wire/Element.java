package com.surefoot.wire;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document, whether an object, a list, a single value or nothing stands there. Each way to read it
 * notes a fault and gives nothing where what stands there is not what it should be.
 */
final class Element extends Scalar {

    private final @Nullable JsonNode node;
    private final Faults faults;

    Element(String pointer, @Nullable JsonNode node, Faults faults) {
        super(pointer, node, faults);
        this.node = node;
        this.faults = faults;
    }

    boolean isObject() {
        return node != null && node.isObject();
    }

    /** Notes a fault if nothing stands here. */
    Element required() {
        if (isAbsent()) {
            faults.malformed(pointer(), "", "This field is missing.", "Maybe it was forgotten?");
        }
        return this;
    }

    /** An object with no fields but the known ones; nothing may stand here as well. */
    Element object(String... known) {
        return object(List.of(known));
    }

    /** Likewise. */
    Element object(List<String> known) {
        JsonNode present = node;
        if (present == null) {
            return this;
        }
        if (!present.isObject()) {
            wrongType("an object", "Maybe it lacks its braces?");
            return new Element(pointer(), null, faults);
        }
        present.entries().forEach(entry -> {
            if (!known.contains(entry.getKey())) {
                unknownField(entry.getKey(), known);
            }
        });
        return this;
    }

    Element child(String name) {
        JsonNode child = node != null && node.isObject() ? node.get(name) : null;
        return new Element(pointer() + "/" + name, child, faults);
    }

    /** The fields of an object by name, known or not; none if it is no object. */
    List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        if (node != null && node.isObject()) {
            node.entries().forEach(entry -> names.add(entry.getKey()));
        }
        return names;
    }

    /** A list's elements; nothing may stand here as well. */
    List<Element> items(int most) {
        return items(0, most);
    }

    /** The elements of a list of at least so many, likewise. */
    List<Element> items(int least, int most) {
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            wrongType("a list", "Maybe it lacks its square brackets?");
            return List.of();
        }
        if (node.size() < least) {
            impossible("A list of %d is too short; it takes %d.".formatted(node.size(), least), "Maybe leave it out?");
            return List.of();
        }
        if (node.size() > most) {
            impossible(
                    "A list of %d is too long; at most %d can be taken.".formatted(node.size(), most),
                    "Maybe leave some out?");
            return List.of();
        }
        List<Element> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new Element(pointer() + "/" + i, node.get(i), faults));
        }
        return items;
    }

    private void unknownField(String name, List<String> known) {
        String hint = Nearest.find(name, known)
                .map(nearest -> "Maybe '%s' was meant?".formatted(nearest))
                .orElse("Maybe it belongs elsewhere? Known here: %s.".formatted(String.join(", ", known)));
        String escaped = Shown.text(name).replace("~", "~0").replace("/", "~1");
        faults.malformed(pointer() + "/" + escaped, child(name).shown(), "There is no such field.", hint);
    }
}
