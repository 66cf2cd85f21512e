package com.surefoot.bench.chinatravel.snippet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Python's own functions that snippets use. */
public final class Builtins {

    private static final Comparator<Object> ORDER =
            (a, b) -> Operators.compare("<", a, b) ? -1 : Operators.compare("<", b, a) ? 1 : 0;

    private Builtins() {}

    /** By name. */
    public static Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        put(all, "len", values -> (long) Values.size(values.get(0)));
        put(all, "any", values -> matches(values).anyMatch(Values::truth));
        put(all, "all", values -> matches(values).allMatch(Values::truth));
        put(all, "sum", values -> sum(Values.elements(values.get(0))));
        put(all, "min", values -> extreme(values).min(ORDER).orElseThrow(Builtins::nothing));
        put(all, "max", values -> extreme(values).max(ORDER).orElseThrow(Builtins::nothing));
        put(all, "set", values -> new LinkedHashSet<>(content(values)));
        put(all, "list", values -> new ArrayList<>(content(values)));
        put(all, "tuple", values -> new ArrayList<>(content(values)));
        put(all, "sorted", values -> {
            List<Object> sorted = content(values);
            sorted.sort(ORDER);
            return sorted;
        });
        put(all, "range", Builtins::range);
        put(all, "enumerate", values -> enumerate(Values.elements(values.get(0))));
        put(
                all,
                "abs",
                values -> values.get(0) instanceof Long number ? (Object) Math.abs(number) : Math.abs(real(values)));
        put(all, "round", Builtins::round);
        put(all, "int", values -> (long) real(values));
        put(all, "float", Builtins::real);
        put(all, "bool", values -> Values.truth(values.get(0)));
        put(all, "str", values -> values.get(0).toString());
        return all;
    }

    private static void put(Map<String, Object> all, String name, Function<List<Object>, Object> function) {
        Predicate<List<Object>> bare = List::isEmpty;
        all.put(name, (Callable) (arguments, named) -> {
            boolean emptyMakesSense = name.equals("set") || name.equals("list") || name.equals("tuple");
            if (bare.test(arguments) && !emptyMakesSense) {
                throw new SnippetFailure("%s() was called with nothing. Maybe an argument is missing?".formatted(name));
            }
            if (!named.isEmpty()) {
                throw new NotUnderstoodException(
                        "%s(%s=…) is not known. Maybe it can be said plainly?".formatted(name, named.keySet()));
            }
            return function.apply(arguments);
        });
    }

    private static java.util.stream.Stream<Object> matches(List<Object> values) {
        return Values.elements(values.get(0)).stream();
    }

    private static java.util.stream.Stream<Object> extreme(List<Object> values) {
        return (values.size() > 1 ? values : Values.elements(values.get(0))).stream();
    }

    private static SnippetFailure nothing() {
        return new SnippetFailure("The least or greatest of nothing. Maybe nothing was collected?");
    }

    private static Object sum(List<Object> values) {
        Object sum = 0L;
        for (Object value : values) {
            sum = Operators.apply("+", sum, value);
        }
        return sum;
    }

    private static List<Object> content(List<Object> values) {
        return values.isEmpty() ? new ArrayList<>() : Values.elements(values.get(0));
    }

    private static Object range(List<Object> values) {
        long from = values.size() > 1 ? whole(values.get(0)) : 0;
        long to = whole(values.get(values.size() > 1 ? 1 : 0));
        long step = values.size() > 2 ? whole(values.get(2)) : 1;
        List<Object> range = new ArrayList<>();
        for (long i = from; step > 0 ? i < to : step < 0 && i > to; i += step) {
            range.add(i);
        }
        return range;
    }

    private static long whole(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        throw new SnippetFailure("%s is not a whole number. Maybe int(…) is missing?".formatted(value));
    }

    private static Object enumerate(List<Object> values) {
        List<Object> pairs = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            pairs.add(List.of((long) i, values.get(i)));
        }
        return pairs;
    }

    private static Object round(List<Object> values) {
        if (values.size() == 1) {
            return (long) Math.rint(real(values));
        }
        double scale = Math.pow(10, (double) whole(values.get(1)));
        return Math.rint(real(values) * scale) / scale;
    }

    private static double real(List<Object> values) {
        if (values.get(0) instanceof Number number) {
            return number.doubleValue();
        }
        try {
            return Double.parseDouble(values.get(0).toString());
        } catch (NumberFormatException e) {
            throw new SnippetFailure("'%s' is not a number. Maybe a time?".formatted(values.get(0)));
        }
    }
}
