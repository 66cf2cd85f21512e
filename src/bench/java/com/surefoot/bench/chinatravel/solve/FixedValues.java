package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.solve.Symbol.Fixed;
import com.surefoot.bench.chinatravel.solve.Symbol.Judged;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Works out what does not depend on the plan. */
final class FixedValues {

    private FixedValues() {}

    static Judged compare(Object left, String sign, Object right) {
        return switch (sign) {
            case "==" -> Judging.fixed(same(left, right));
            case "!=" -> Judging.fixed(!same(left, right));
            case "in" -> Judging.fixed(contains(right, left));
            case "not in" -> Judging.fixed(!contains(right, left));
            default -> Judging.fixed(ordered(left, sign, right));
        };
    }

    private static boolean same(Object left, Object right) {
        return (left instanceof Number one && right instanceof Number other)
                ? one.doubleValue() == other.doubleValue()
                : left.equals(right);
    }

    private static boolean contains(Object values, Object value) {
        return values instanceof Collection<?> all
                ? all.contains(value)
                : values.toString().contains(value.toString());
    }

    private static boolean ordered(Object left, String sign, Object right) {
        int order = left instanceof String one && right instanceof String other
                ? one.compareTo(other)
                : Double.compare(Values.number(left), Values.number(right));
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> throw new Unsayable(sign);
        };
    }

    static Fixed apply(String sign, Object left, Object right) {
        if (left instanceof Collection<?> one && right instanceof Collection<?> other) {
            return new Fixed(sets(sign, one, other));
        }
        if (sign.equals("+") && left instanceof String) {
            return new Fixed(left + right.toString());
        }
        double one = Values.number(left);
        double other = Values.number(right);
        return new Fixed(
                switch (sign) {
                    case "+" -> one + other;
                    case "-" -> one - other;
                    case "*" -> one * other;
                    case "/" -> one / other;
                    default -> throw new Unsayable(sign);
                });
    }

    private static Set<Object> sets(String sign, Collection<?> left, Collection<?> right) {
        Set<Object> result = new LinkedHashSet<>(left);
        switch (sign) {
            case "&" -> result.retainAll(right);
            case "|", "+" -> result.addAll(right);
            case "-" -> result.removeAll(right);
            default -> throw new Unsayable(sign);
        }
        return result;
    }
}
