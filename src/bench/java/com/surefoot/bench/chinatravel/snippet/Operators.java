package com.surefoot.bench.chinatravel.snippet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Python's operators over numbers, text, lists and sets. */
final class Operators {

    private Operators() {}

    static Object apply(String sign, Object left, Object right) {
        if (left instanceof Set<?> a && right instanceof Set<?> b) {
            return overSets(sign, a, b);
        }
        if (sign.equals("+") && left instanceof String a && right instanceof String b) {
            return a + b;
        }
        if (sign.equals("+") && left instanceof List<?> a && right instanceof List<?> b) {
            List<Object> both = new ArrayList<>(a);
            both.addAll(b);
            return both;
        }
        if (sign.matches("[|&^]") && left instanceof Boolean a && right instanceof Boolean b) {
            return sign.equals("|") ? a || b : sign.equals("&") ? a && b : !a.equals(b);
        }
        Number a = number(left, sign, right);
        Number b = number(right, sign, left);
        boolean whole = a instanceof Long && b instanceof Long && !sign.equals("/");
        return whole
                ? overWholes(sign, a.longValue(), b.longValue())
                : overReals(sign, a.doubleValue(), b.doubleValue());
    }

    private static Number number(Object value, String sign, Object other) {
        if (value instanceof Boolean flag) {
            return whole(flag);
        }
        if (value instanceof Number number) {
            return number;
        }
        throw new SnippetFailure(
                "'%s' does not go between %s and %s. Maybe a number was meant?".formatted(sign, value, other));
    }

    private static Long whole(boolean flag) {
        return flag ? 1L : 0L;
    }

    private static Object overSets(String sign, Set<?> a, Set<?> b) {
        Set<Object> result = new LinkedHashSet<>(a);
        switch (sign) {
            case "&" -> result.retainAll(b);
            case "|" -> result.addAll(b);
            case "-" -> result.removeAll(b);
            case "^" -> {
                result.removeAll(b);
                b.stream().filter(element -> !a.contains(element)).forEach(result::add);
            }
            default -> throw unknown(sign);
        }
        return result;
    }

    private static Object overWholes(String sign, long a, long b) {
        return switch (sign) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "//" -> Math.floorDiv(a, divisor(b));
            case "%" -> Math.floorMod(a, divisor(b));
            case "&" -> a & b;
            case "|" -> a | b;
            case "**" -> (long) Math.pow((double) a, (double) b);
            default -> throw unknown(sign);
        };
    }

    private static long divisor(long value) {
        if (value == 0) {
            throw new SnippetFailure("A division by zero. Maybe nothing was counted?");
        }
        return value;
    }

    private static Object overReals(String sign, double a, double b) {
        if (b == 0 && List.of("/", "//", "%").contains(sign)) {
            throw new SnippetFailure("A division by zero. Maybe nothing was counted?");
        }
        return switch (sign) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> a / b;
            case "//" -> Math.floor(a / b);
            case "%" -> a - b * Math.floor(a / b);
            case "**" -> Math.pow(a, b);
            default -> throw unknown(sign);
        };
    }

    static boolean compare(String sign, Object left, Object right) {
        return switch (sign) {
            case "==", "is" -> equal(left, right);
            case "!=", "is not" -> !equal(left, right);
            case "in" -> contains(right, left);
            case "not in" -> !contains(right, left);
            default -> ordered(sign, left, right);
        };
    }

    static boolean equal(Object left, Object right) {
        Object a = left instanceof Boolean flag ? whole(flag) : left;
        Object b = right instanceof Boolean flag ? whole(flag) : right;
        if (a instanceof Number x && b instanceof Number y) {
            return x.doubleValue() == y.doubleValue();
        }
        return a.equals(b);
    }

    private static boolean contains(Object container, Object value) {
        if (container instanceof String text && value instanceof String part) {
            return text.contains(part);
        }
        if (container instanceof Collection<?> || container instanceof Map<?, ?>) {
            return Values.elements(container).stream().anyMatch(element -> equal(element, value));
        }
        throw new SnippetFailure(
                "'in' does not look for %s in %s. Maybe a list was meant?".formatted(value, container));
    }

    private static boolean ordered(String sign, Object left, Object right) {
        if (left instanceof Set<?> a && right instanceof Set<?> b) {
            return switch (sign) {
                case "<=" -> b.containsAll(a);
                case "<" -> b.size() > a.size() && b.containsAll(a);
                case ">=" -> a.containsAll(b);
                default -> a.containsAll(b) && a.size() > b.size();
            };
        }
        int order = left instanceof String a && right instanceof String b
                ? a.compareTo(b)
                : Double.compare(
                        number(left, sign, right).doubleValue(),
                        number(right, sign, left).doubleValue());
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static NotUnderstoodException unknown(String sign) {
        return new NotUnderstoodException("The operator '%s' is not known. Maybe it is a slip?".formatted(sign));
    }
}
