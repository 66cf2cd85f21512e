package com.surefoot.bench.chinatravel.snippet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Python's values can do apart from operators. */
public final class Values {

    /** Python's None. */
    public static final Object NONE = Optional.empty();

    private Values() {}

    /** Whether a value counts as true. */
    public static boolean truth(Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        return !value.equals(NONE) && (value instanceof Callable || size(value) > 0);
    }

    static int size(Object value) {
        if (value instanceof String text) {
            return text.codePointCount(0, text.length());
        }
        return value instanceof Map<?, ?> map ? map.size() : elements(value).size();
    }

    /** What a loop over the value meets: a copy, so that the loop may change it. */
    static List<Object> elements(Object value) {
        if (value instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        if (value instanceof Map<?, ?> map) {
            return new ArrayList<>(map.keySet());
        }
        if (value instanceof String text) {
            return new ArrayList<>(
                    text.codePoints().mapToObj(Character::toString).toList());
        }
        throw new SnippetFailure("%s has no elements. Maybe a list was meant?".formatted(value));
    }

    static Object item(Object target, Object key) {
        if (target instanceof Map<?, ?> map) {
            Object value = map.get(key);
            if (value == null) {
                throw new SnippetFailure("There is no '%s' in %s. Maybe it was left out?".formatted(key, map.keySet()));
            }
            return value;
        }
        List<Object> elements = elements(target);
        return elements.get(position(key, elements.size()));
    }

    @SuppressWarnings("unchecked")
    static void setItem(Object target, Object key, Object value) {
        if (target instanceof Map<?, ?> map) {
            ((Map<Object, Object>) map).put(key, value);
        } else if (target instanceof List<?> list) {
            ((List<Object>) list).set(position(key, list.size()), value);
        } else {
            throw new SnippetFailure("%s has no items to set. Maybe a list was meant?".formatted(target));
        }
    }

    private static int position(Object key, int size) {
        if (!(key instanceof Long number)) {
            throw new SnippetFailure("%s is not a position. Maybe a number was meant?".formatted(key));
        }
        long position = number < 0 ? number + size : number;
        if (position < 0 || position >= size) {
            throw new SnippetFailure("Position %d of %d. Maybe the list is shorter?".formatted(number, size));
        }
        return (int) position;
    }

    static Object slice(Object target, Object from, Object to) {
        List<Object> elements = elements(target);
        int first = bound(from, elements.size(), 0);
        int end = bound(to, elements.size(), elements.size());
        List<Object> part = new ArrayList<>(elements.subList(first, Math.max(first, end)));
        return target instanceof String
                ? String.join("", part.stream().map(Object::toString).toList())
                : part;
    }

    private static int bound(Object key, int size, int otherwise) {
        if (!(key instanceof Long number)) {
            return otherwise;
        }
        return (int) Math.max(0, Math.min(size, number < 0 ? number + size : number));
    }

    /** Binds one name to a value, or several to its elements. */
    static void assign(Scope scope, List<String> names, Object value) {
        if (names.size() == 1) {
            scope.set(names.get(0), value);
            return;
        }
        List<Object> elements = elements(value);
        if (elements.size() != names.size()) {
            throw new SnippetFailure(
                    "%d names for %d values. Maybe one is missing?".formatted(names.size(), elements.size()));
        }
        for (int i = 0; i < names.size(); i++) {
            scope.set(names.get(i), elements.get(i));
        }
    }
}
