package com.surefoot.bench.chinatravel.snippet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The methods of text, lists, sets and dictionaries. */
final class Methods {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Methods() {}

    @SuppressWarnings("unchecked")
    static Object call(Object target, String method, List<Object> arguments) {
        if (target instanceof String text) {
            return ofText(text, method, arguments);
        }
        if (target instanceof Set<?> set) {
            return ofSet((Set<Object>) set, method, arguments);
        }
        if (target instanceof List<?> list) {
            return ofList((List<Object>) list, method, arguments);
        }
        if (target instanceof Map<?, ?> map) {
            return ofMap((Map<Object, Object>) map, method, arguments);
        }
        throw new SnippetFailure("%s has no method '%s'. Maybe it is None?".formatted(target, method));
    }

    private static Object ofText(String text, String method, List<Object> arguments) {
        return switch (method) {
            case "split" -> split(text, arguments);
            case "strip" -> text.strip();
            case "lower" -> text.toLowerCase(java.util.Locale.ROOT);
            case "upper" -> text.toUpperCase(java.util.Locale.ROOT);
            case "startswith" -> text.startsWith(text(arguments, 0));
            case "endswith" -> text.endsWith(text(arguments, 0));
            case "find" -> (long) text.indexOf(text(arguments, 0));
            case "replace" -> text.replace(text(arguments, 0), text(arguments, 1));
            case "join" ->
                String.join(
                        text,
                        Values.elements(argument(arguments, 0)).stream()
                                .map(Object::toString)
                                .toList());
            default -> throw unknown("text", method);
        };
    }

    private static List<Object> split(String text, List<Object> arguments) {
        return arguments.isEmpty()
                ? new ArrayList<>(Arrays.asList(BLANKS.split(text.strip(), -1)))
                : new ArrayList<>(Arrays.asList(
                        Pattern.compile(text(arguments, 0), Pattern.LITERAL).split(text, -1)));
    }

    private static Object ofSet(Set<Object> set, String method, List<Object> arguments) {
        return switch (method) {
            case "add" -> done(() -> set.add(argument(arguments, 0)));
            case "discard", "remove" -> done(() -> set.remove(argument(arguments, 0)));
            case "update" -> done(() -> set.addAll(Values.elements(argument(arguments, 0))));
            case "union" -> Operators.apply("|", set, other(arguments));
            case "intersection" -> Operators.apply("&", set, other(arguments));
            case "difference" -> Operators.apply("-", set, other(arguments));
            case "issubset" -> Operators.compare("<=", set, other(arguments));
            case "issuperset" -> Operators.compare(">=", set, other(arguments));
            case "isdisjoint" -> !Values.truth(Operators.apply("&", set, other(arguments)));
            default -> throw unknown("set", method);
        };
    }

    private static Set<Object> other(List<Object> arguments) {
        return new LinkedHashSet<>(Values.elements(argument(arguments, 0)));
    }

    private static Object ofList(List<Object> list, String method, List<Object> arguments) {
        return switch (method) {
            case "append" -> done(() -> list.add(argument(arguments, 0)));
            case "extend" -> done(() -> list.addAll(Values.elements(argument(arguments, 0))));
            case "count" ->
                list.stream()
                        .filter(element -> Operators.equal(element, argument(arguments, 0)))
                        .count();
            case "index" -> index(list, argument(arguments, 0));
            default -> throw unknown("list", method);
        };
    }

    private static long index(List<Object> list, Object wanted) {
        int index = list.indexOf(wanted);
        if (index < 0) {
            throw new SnippetFailure("%s is not in %s. Maybe test it first?".formatted(wanted, list));
        }
        return index;
    }

    private static Object ofMap(Map<Object, Object> map, String method, List<Object> arguments) {
        return switch (method) {
            case "get" ->
                map.getOrDefault(argument(arguments, 0), arguments.size() > 1 ? arguments.get(1) : Values.NONE);
            case "keys" -> new ArrayList<>(map.keySet());
            case "values" -> new ArrayList<>(map.values());
            case "items" -> {
                List<Object> items = new ArrayList<>();
                map.forEach((key, value) -> items.add(List.of(key, value)));
                yield items;
            }
            default -> throw unknown("dictionary", method);
        };
    }

    private static Object argument(List<Object> arguments, int index) {
        if (index >= arguments.size()) {
            throw new SnippetFailure("A method wants more than %s. Maybe an argument is missing?".formatted(arguments));
        }
        return arguments.get(index);
    }

    private static String text(List<Object> arguments, int index) {
        if (argument(arguments, index) instanceof String text) {
            return text;
        }
        throw new SnippetFailure("%s is not text. Maybe quotes are missing?".formatted(arguments.get(index)));
    }

    /** Methods that change their value return None, whatever Java's say. */
    private static Object done(Runnable change) {
        change.run();
        return Values.NONE;
    }

    private static NotUnderstoodException unknown(String kind, String method) {
        return new NotUnderstoodException(
                "A %s has no method '%s' here. Maybe it is rarely used?".formatted(kind, method));
    }
}
