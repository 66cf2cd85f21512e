package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.solve.Symbol.Atom;
import com.surefoot.bench.chinatravel.solve.Symbol.Bag;
import com.surefoot.bench.chinatravel.solve.Symbol.Bags;
import com.surefoot.bench.chinatravel.solve.Symbol.Field;
import com.surefoot.bench.chinatravel.solve.Symbol.Fixed;
import com.surefoot.bench.chinatravel.solve.Symbol.Guard;
import com.surefoot.bench.chinatravel.solve.Symbol.Judged;
import com.surefoot.bench.chinatravel.solve.Symbol.Test;
import com.surefoot.bench.chinatravel.solve.Symbol.Total;
import com.surefoot.bench.chinatravel.solve.Wanted.All;
import com.surefoot.bench.chinatravel.solve.Wanted.Any;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Compares symbols. */
final class Judging {

    private final Meaning meaning;
    private final Sums sums;

    Judging(Facts facts) {
        this.meaning = new Meaning(facts);
        this.sums = new Sums(meaning, facts);
    }

    /** What the plan must be for a symbol to be true. */
    Judged truth(Symbol symbol) {
        if (symbol instanceof Judged judged) {
            return judged;
        }
        if (symbol instanceof Test test) {
            return exists(test);
        }
        if (symbol instanceof Bags bags) {
            return exists(any(bags));
        }
        if (symbol instanceof Fixed fixed) {
            return fixed(!(fixed.value().equals(false) || fixed.value().equals(0L) || isEmpty(fixed.value())));
        }
        if (symbol instanceof Total total) {
            return new Judged(sums.compared(total, ">", 0), sums.compared(total, "<=", 0));
        }
        throw new Unsayable(symbol);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> values
                ? values.isEmpty()
                : value.toString().isEmpty();
    }

    static Judged fixed(boolean value) {
        return value
                ? new Judged(Wanted.anything(), Wanted.impossible())
                : new Judged(Wanted.impossible(), Wanted.anything());
    }

    Judged exists(Test test) {
        return new Judged(meaning.exists(test), meaning.never(test));
    }

    /** Whether any activity is in one of the bags. */
    private static Test any(Bags bags) {
        return bags.bags().stream().map(Bag::test).reduce(Test.NEVER, Test::or);
    }

    Symbol compare(Symbol left, String sign, Symbol right) {
        if (left instanceof Fixed one && right instanceof Fixed other) {
            return FixedValues.compare(one.value(), sign, other.value());
        }
        if (left instanceof Field field && right instanceof Fixed fixed) {
            return test(field, sign, fixed.value());
        }
        if (right instanceof Field field && left instanceof Fixed fixed) {
            return test(field, mirrored(sign), fixed.value());
        }
        if (left instanceof Total total && right instanceof Fixed fixed) {
            return judged(total, sign, Values.number(fixed.value()));
        }
        if (right instanceof Total total && left instanceof Fixed fixed) {
            return judged(total, Comparisons.mirrored(sign), Values.number(fixed.value()));
        }
        if (left instanceof Bags bags && right instanceof Fixed fixed) {
            return bags(bags, sign, fixed.value());
        }
        if (right instanceof Bags bags && left instanceof Fixed fixed) {
            return bags(bags, sign.endsWith("in") ? mirrored(sign) : Comparisons.mirrored(sign), fixed.value());
        }
        throw new Unsayable(left + sign + right);
    }

    private Judged judged(Total total, String sign, double value) {
        return new Judged(sums.compared(total, sign, value), sums.compared(total, Comparisons.opposite(sign), value));
    }

    /** A value in a text is a text that has the value. */
    private static String mirrored(String sign) {
        return switch (sign) {
            case "in" -> "has";
            case "not in" -> "has not";
            default -> Comparisons.mirrored(sign);
        };
    }

    private static Test test(Field field, String sign, Object value) {
        if (field.quality() == Quality.WAYS) {
            // where there is no way there is nothing to look at either
            return sign.equals("!=") ? Test.ALWAYS : new Test(List.of(atom(field, sign, value)));
        }
        return new Test(List.of(atom(field, sign, value)));
    }

    private static Guard atom(Field field, String sign, Object value) {
        return new Guard(List.of(new Atom(field, sign, value)));
    }

    private Symbol bags(Bags bags, String sign, Object value) {
        if (value instanceof Collection<?> values) {
            return set(bags, sign, values);
        }
        boolean member = sign.equals("has") || sign.equals("has not");
        Test test = where(bags, member ? "==" : sign, value);
        return sign.equals("has not") ? truth(not(exists(test))) : exists(test);
    }

    private static Judged not(Judged judged) {
        return judged.turned();
    }

    private Judged set(Bags bags, String sign, Collection<?> values) {
        return switch (sign) {
            case ">=", ">" -> holdsAll(bags, values);
            case "<=", "<" -> not(exists(where(bags, "not in", values)));
            case "==" -> same(bags, values);
            case "!=" -> not(same(bags, values));
            default -> throw new Unsayable(sign);
        };
    }

    private Judged holdsAll(Bags bags, Collection<?> values) {
        List<Judged> each =
                values.stream().map(value -> exists(where(bags, "==", value))).toList();
        return new Judged(
                new All(each.stream().map(Judged::wanted).toList()),
                new Any(each.stream().map(Judged::opposite).toList()));
    }

    private Judged same(Bags bags, Collection<?> values) {
        if (values.isEmpty()) {
            return not(exists(any(bags)));
        }
        Judged only = not(exists(where(bags, "not in", values)));
        // there are rides and nights in any plan, so that those of one sort only are of that sort
        boolean sure = values.size() == 1 && isSure(bags);
        Judged all = sure ? fixed(true) : holdsAll(bags, values);
        return new Judged(
                new All(List.of(only.wanted(), all.wanted())), new Any(List.of(only.opposite(), all.opposite())));
    }

    private static boolean isSure(Bags bags) {
        Set<Quality> sure = Set.of(Quality.TYPE, Quality.HOTEL, Quality.FEATURE, Quality.WAY_MODE);
        return bags.bags().stream()
                .allMatch(bag -> bag.element() instanceof Field field && sure.contains(field.quality()));
    }

    /** Activities in a bag whose element compares so. */
    Test where(Bags bags, String sign, Object value) {
        return narrowed(bags, field -> new Test(List.of(atom(field, sign, value))));
    }

    private static Test narrowed(Bags bags, Function<Field, Test> narrowing) {
        Test test = Test.NEVER;
        for (Bag bag : bags.bags()) {
            if (!(bag.element() instanceof Field field)) {
                throw new Unsayable(bag);
            }
            test = test.or(bag.test().and(narrowing.apply(field)));
        }
        return test;
    }

    /** The elements that are, or are not, among some values. */
    Bags among(Bags bags, boolean in, Object values) {
        UnaryOperator<Bag> narrow = bag -> {
            Test test = where(new Bags(List.of(bag)), in ? "in" : "not in", values);
            return new Bag(test, bag.element());
        };
        return new Bags(bags.bags().stream().map(narrow).toList());
    }

    /** Whether any, or all, of some truths hold. */
    Judged joined(boolean all, List<Wanted> wanted) {
        return new Judged(all ? new All(wanted) : new Any(wanted), new Wanted.Unsaid());
    }

    /** Whether any, or all, elements are true. */
    Judged quantified(boolean all, Bags bags) {
        Test counter = Test.NEVER;
        for (Bag bag : bags.bags()) {
            if (!(bag.element() instanceof Test element)) {
                throw new Unsayable(bag);
            }
            counter = counter.or(bag.test().and(all ? element.not() : element));
        }
        return all ? not(exists(counter)) : exists(counter);
    }
}
