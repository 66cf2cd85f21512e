package com.surefoot.supply.ota;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of a message with what is in it. Elements of other vocabularies, as suppliers add them, are left out.
 *
 * @param text directly within it, without blanks around
 */
record Node(String name, Map<String, String> attributes, List<Node> children, String text) {

    private static final int DEEPEST = 64;

    /** Reads the element that the reader is at the start of, to its end. */
    static Node read(XMLStreamReader xml) throws IOException, XMLStreamException {
        return read(xml, 0);
    }

    private static Node read(XMLStreamReader xml, int depth) throws IOException, XMLStreamException {
        if (depth > DEEPEST) {
            throw new IOException("it is nested more than %d deep".formatted(DEEPEST));
        }
        String name = xml.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(
                    xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
        }
        List<Node> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean own = AvailRequest.NAMESPACE.equals(xml.getNamespaceURI());
                Node child = read(xml, depth + 1);
                if (own) {
                    children.add(child);
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return new Node(name, attributes, List.copyOf(children), text.toString().strip());
    }

    /** All elements at the end of a way of names. */
    List<Node> list(String... names) {
        List<Node> found = List.of(this);
        for (String each : names) {
            found = found.stream()
                    .flatMap(node -> node.children.stream())
                    .filter(node -> node.name.equals(each))
                    .toList();
        }
        return found;
    }

    /** The first element at the end of a way of names. */
    Optional<Node> find(String... names) {
        return list(names).stream().findFirst();
    }

    /** An attribute, unless it is missing or empty. */
    Optional<String> attribute(String attribute) {
        @Nullable String value = attributes.get(attribute);
        return Optional.ofNullable(value).filter(some -> !some.isEmpty());
    }

    /** @throws IOException if it is missing or empty */
    String get(String attribute) throws IOException {
        return attribute(attribute).orElseThrow(() -> new IOException("%s has no %s".formatted(name, attribute)));
    }

    /** One of two attributes, as one code stands in either. */
    String get(String attribute, String other) throws IOException {
        Optional<String> first = attribute(attribute);
        return first.isPresent() ? first.get() : get(other);
    }

    /** Whether an attribute says so; none if it is missing. */
    Optional<Boolean> flag(String attribute) throws IOException {
        Optional<String> value = attribute(attribute);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (value.get()) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default ->
                throw new IOException("%s/%s is neither true nor false: '%s'".formatted(name, attribute, value.get()));
        };
    }

    /** A whole number from 0 on; none if it is missing. */
    Optional<Integer> number(String attribute) throws IOException {
        Optional<String> value = attribute(attribute);
        if (value.isPresent() && !value.get().matches("[0-9]{1,6}")) {
            throw new IOException("%s/%s is no number: '%s'".formatted(name, attribute, value.get()));
        }
        return value.map(Integer::valueOf);
    }
}
