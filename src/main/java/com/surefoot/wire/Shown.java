package com.surefoot.wire;

import io.micronaut.json.tree.JsonNode;
import org.jspecify.annotations.Nullable;

/** What a stranger sent, made short and harmless for a message. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String json(@Nullable JsonNode node) {
        if (node == null) {
            return "";
        }
        if (node.isString()) {
            return text(node.getStringValue());
        }
        if (node.isObject()) {
            return node.size() == 0 ? "{}" : "{…}";
        }
        if (node.isArray()) {
            return node.size() == 0 ? "[]" : "[…]";
        }
        return node.isNull() ? "null" : text(String.valueOf(node.getValue()));
    }

    static String text(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> {
            if (printable(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append("\\u%04x".formatted(point));
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    static boolean printable(String text) {
        return text.codePoints().allMatch(Shown::printable);
    }

    /** Each sign that cannot be seen becomes as many spaces as it is long; a line still ends where it did. */
    static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> seen.append(
                        point == '\n' || printable(point)
                                ? Character.toString(point)
                                : " ".repeat(Character.charCount(point))));
        return seen.toString();
    }

    private static boolean printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
