package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.snippet.Expression;
import com.surefoot.bench.chinatravel.solve.Symbol.Activities;
import com.surefoot.bench.chinatravel.solve.Symbol.Activity;
import com.surefoot.bench.chinatravel.solve.Symbol.Bag;
import com.surefoot.bench.chinatravel.solve.Symbol.Bags;
import com.surefoot.bench.chinatravel.solve.Symbol.Field;
import com.surefoot.bench.chinatravel.solve.Symbol.Fixed;
import com.surefoot.bench.chinatravel.solve.Symbol.Judged;
import com.surefoot.bench.chinatravel.solve.Symbol.Judgements;
import com.surefoot.bench.chinatravel.solve.Symbol.Ref;
import com.surefoot.bench.chinatravel.solve.Symbol.Test;
import com.surefoot.bench.chinatravel.solve.Symbol.Total;
import com.surefoot.bench.chinatravel.solve.Wanted.All;
import com.surefoot.bench.chinatravel.solve.Wanted.Any;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Evaluates expressions without a plan. */
final class SymbolicValue {

    private final Facts facts;
    private final Judging judging;
    private final Map<String, Symbol> names;
    private final Test path;

    /** @param path what is known of the activity a loop is at */
    SymbolicValue(Facts facts, Judging judging, Map<String, Symbol> names, Test path) {
        this.facts = facts;
        this.judging = judging;
        this.names = names;
        this.path = path;
    }

    Symbol of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return new Fixed(literal.value());
        }
        if (expression instanceof Expression.Name name) {
            return name(name.name());
        }
        if (expression instanceof Expression.Call call) {
            return new SymbolicCalls(facts, judging, this).call(call);
        }
        if (expression instanceof Expression.MethodCall call) {
            return new SymbolicCalls(facts, judging, this).method(call);
        }
        if (expression instanceof Expression.Subscript item) {
            return item(of(item.target()), of(item.key()));
        }
        if (expression instanceof Expression.Not not) {
            return not(of(not.operand()));
        }
        return composed(expression);
    }

    private Symbol composed(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return binary(binary.sign(), of(binary.left()), of(binary.right()));
        }
        if (expression instanceof Expression.Either either) {
            return either(either.and(), of(either.left()), of(either.right()));
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison);
        }
        if (expression instanceof Expression.ListOf list) {
            return elements(list.elements());
        }
        if (expression instanceof Expression.SetOf set) {
            return elements(set.elements());
        }
        if (expression instanceof Expression.Comprehension comprehension) {
            return comprehension(comprehension);
        }
        if (expression instanceof Expression.Negative negative && of(negative.operand()) instanceof Fixed fixed) {
            return fixed.value() instanceof Long whole ? new Fixed(-whole) : FixedValues.apply("-", 0L, fixed.value());
        }
        throw new Unsayable(expression);
    }

    private Symbol name(String name) {
        Symbol symbol = names.get(name);
        if (symbol == null) {
            throw new Unsayable(name);
        }
        return symbol;
    }

    private Symbol elements(List<Expression> expressions) {
        List<Object> values = new ArrayList<>();
        for (Expression expression : expressions) {
            if (!(of(expression) instanceof Fixed fixed)) {
                throw new Unsayable(expression);
            }
            values.add(fixed.value());
        }
        return new Fixed(values);
    }

    private Symbol item(Symbol target, Symbol key) {
        if (target instanceof Symbol.Plan && key instanceof Fixed fixed) {
            return switch (fixed.value().toString()) {
                case "itinerary" -> new Activities();
                case "people_number" -> new Fixed((long) facts.people());
                case "start_city" -> new Fixed(facts.startCity());
                case "target_city" -> new Fixed(facts.targetCity());
                default -> throw new Unsayable(fixed);
            };
        }
        if (target instanceof Activities && key instanceof Fixed fixed) {
            if (fixed.value().equals(0L)) {
                return new Activity(Ref.FIRST);
            }
            if (fixed.value().equals(-1L)) {
                return new Activity(Ref.LAST);
            }
        }
        if (target instanceof Activity activity && key instanceof Fixed fixed) {
            return field(activity, fixed.value());
        }
        throw new Unsayable(target);
    }

    static Symbol field(Activity activity, Object key) {
        return key.equals("activities")
                ? new Activities()
                : Quality.ofKey(key)
                        .<Symbol>map(quality -> new Field(activity.ref(), quality, ""))
                        .orElseThrow(() -> new Unsayable(key));
    }

    Symbol not(Symbol symbol) {
        if (symbol instanceof Test test) {
            return test.not();
        }
        Judged judged = judging.truth(symbol);
        return judged.turned();
    }

    private Symbol either(boolean and, Symbol left, Symbol right) {
        if (left instanceof Test one && right instanceof Test other) {
            return and ? one.and(other) : one.or(other);
        }
        if (left instanceof Test && right instanceof Judged judged && isSettled(judged)) {
            return either(and, left, judged.wanted().equals(Wanted.anything()) ? Test.ALWAYS : Test.NEVER);
        }
        if (right instanceof Test && left instanceof Judged judged && isSettled(judged)) {
            return either(and, judged.wanted().equals(Wanted.anything()) ? Test.ALWAYS : Test.NEVER, right);
        }
        Judged one = judging.truth(left);
        Judged other = judging.truth(right);
        List<Wanted> wanted = List.of(one.wanted(), other.wanted());
        List<Wanted> opposite = List.of(one.opposite(), other.opposite());
        return and ? new Judged(new All(wanted), new Any(opposite)) : new Judged(new Any(wanted), new All(opposite));
    }

    private static boolean isSettled(Judged judged) {
        return judged.wanted().equals(Wanted.anything()) || judged.wanted().equals(Wanted.impossible());
    }

    private Symbol comparison(Expression.Comparison comparison) {
        Symbol left = of(comparison.first());
        Symbol all = judging.compare(
                left, comparison.signs().get(0), of(comparison.others().get(0)));
        for (int i = 1; i < comparison.signs().size(); i++) {
            Symbol from = of(comparison.others().get(i - 1));
            Symbol to = of(comparison.others().get(i));
            all = either(true, all, judging.compare(from, comparison.signs().get(i), to));
        }
        return all;
    }

    Symbol binary(String sign, Symbol left, Symbol right) {
        if (left instanceof Fixed one && right instanceof Fixed other) {
            return FixedValues.apply(sign, one.value(), other.value());
        }
        if (left instanceof Bags bags && right instanceof Fixed fixed) {
            return among(sign, bags, fixed);
        }
        if (right instanceof Bags bags && left instanceof Fixed fixed && sign.equals("&")) {
            return among(sign, bags, fixed);
        }
        if (left instanceof Total total && right instanceof Fixed fixed && sign.matches("[*/]")) {
            double factor = Values.number(fixed.value());
            return new Total(total.bags(), sign.equals("*") ? total.factor() * factor : total.factor() / factor);
        }
        if (sign.equals("+")) {
            return sum(total(left), total(right));
        }
        if (sign.matches("[&|]")) {
            return either(sign.equals("&"), left, right);
        }
        throw new Unsayable(sign);
    }

    private Symbol among(String sign, Bags bags, Fixed fixed) {
        return switch (sign) {
            case "&" -> judging.among(bags, true, fixed.value());
            case "-" -> judging.among(bags, false, fixed.value());
            default -> throw new Unsayable(sign);
        };
    }

    private static Total sum(Total one, Total other) {
        if (one.factor() != other.factor()
                && !one.bags().bags().isEmpty()
                && !other.bags().bags().isEmpty()) {
            throw new Unsayable(one);
        }
        List<Bag> bags = Stream.concat(one.bags().bags().stream(), other.bags().bags().stream())
                .toList();
        return new Total(new Bags(bags), one.bags().bags().isEmpty() ? other.factor() : one.factor());
    }

    /** As a sum; what stands in a loop is added for each activity it gets to. */
    private Total total(Symbol symbol) {
        if (symbol instanceof Total total) {
            return total;
        }
        if (symbol instanceof Fixed fixed && fixed.value().equals(0L)) {
            return new Total(new Bags(List.of()), 1);
        }
        if (symbol instanceof Field || symbol.equals(new Fixed(1L))) {
            return new Total(new Bags(List.of(new Bag(path, symbol))), 1);
        }
        throw new Unsayable(symbol);
    }

    private Symbol comprehension(Expression.Comprehension comprehension) {
        return loop(comprehension.clauses(), 0, comprehension.element(), this);
    }

    private static Symbol loop(
            List<Expression.Comprehension.Clause> clauses, int depth, Expression element, SymbolicValue in) {
        if (depth == clauses.size()) {
            return new Bags(List.of(new Bag(in.path, in.of(element))));
        }
        Expression.Comprehension.Clause clause = clauses.get(depth);
        Symbol values = in.of(clause.values());
        if (values instanceof Judgements) {
            return values;
        }
        List<Bag> found = new ArrayList<>();
        for (Bag bag : in.loopOver(values).bags()) {
            SymbolicValue inner = in.inside(clause.names(), bag);
            Test test = inner.path;
            for (Expression condition : clause.conditions()) {
                test = test.and(inner.test(condition));
            }
            SymbolicValue narrowed = new SymbolicValue(in.facts, in.judging, inner.names, test);
            found.addAll(((Bags) loop(clauses, depth + 1, element, narrowed)).bags());
        }
        return new Bags(found);
    }

    /** What a loop meets. */
    Bags loopOver(Symbol values) {
        if (values instanceof Activities) {
            return new Bags(List.of(new Bag(path, new Activity(Ref.EACH))));
        }
        if (values instanceof Bags bags) {
            return bags;
        }
        throw new Unsayable(values);
    }

    SymbolicValue inside(List<String> bound, Bag bag) {
        Map<String, Symbol> inner = new LinkedHashMap<>(names);
        inner.put(bound.get(bound.size() - 1), bag.element());
        return new SymbolicValue(facts, judging, inner, bag.test());
    }

    /** A condition on the activity a loop is at. */
    Test test(Expression condition) {
        Symbol symbol = of(condition);
        if (symbol instanceof Test test) {
            return test;
        }
        if (symbol instanceof Judged judged && isSettled(judged)) {
            return judged.wanted().equals(Wanted.anything()) ? Test.ALWAYS : Test.NEVER;
        }
        if (symbol instanceof Field field && field.quality() == Quality.WAYS) {
            return Test.ALWAYS;
        }
        throw new Unsayable(condition);
    }
}
