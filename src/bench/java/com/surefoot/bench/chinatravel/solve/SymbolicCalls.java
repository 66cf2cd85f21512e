package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.snippet.Expression;
import com.surefoot.bench.chinatravel.solve.Symbol.Activities;
import com.surefoot.bench.chinatravel.solve.Symbol.Activity;
import com.surefoot.bench.chinatravel.solve.Symbol.Bag;
import com.surefoot.bench.chinatravel.solve.Symbol.Bags;
import com.surefoot.bench.chinatravel.solve.Symbol.Field;
import com.surefoot.bench.chinatravel.solve.Symbol.Fixed;
import com.surefoot.bench.chinatravel.solve.Symbol.Judgements;
import com.surefoot.bench.chinatravel.solve.Symbol.Total;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Evaluates calls without a plan. */
final class SymbolicCalls {

    private final Facts facts;
    private final Judging judging;
    private final SymbolicValue values;

    SymbolicCalls(Facts facts, Judging judging, SymbolicValue values) {
        this.facts = facts;
        this.judging = judging;
        this.values = values;
    }

    Symbol call(Expression.Call call) {
        if (!(call.function() instanceof Expression.Name function)) {
            throw new Unsayable(call);
        }
        List<Symbol> arguments = Stream.concat(call.arguments().stream(), call.named().values().stream())
                .map(values::of)
                .toList();
        return switch (function.name()) {
            case "day_count" -> new Fixed((long) facts.days());
            case "people_count" -> new Fixed((long) facts.people());
            case "start_city" -> new Fixed(facts.startCity());
            case "target_city" -> new Fixed(facts.targetCity());
            case "allactivities" -> new Activities();
            case "set", "list", "sorted", "tuple", "str", "int", "float", "round" ->
                arguments.isEmpty() ? new Fixed(List.of()) : arguments.get(0);
            case "len" -> length(arguments.get(0));
            case "sum" -> new Total(bags(arguments.get(0)), 1);
            case "any" -> quantified(false, arguments.get(0));
            case "all" -> quantified(true, arguments.get(0));
            case "poi_distance" -> distance(arguments);
            default -> quality(function.name(), arguments);
        };
    }

    private static Bags bags(Symbol symbol) {
        if (symbol instanceof Bags bags) {
            return bags;
        }
        throw new Unsayable(symbol);
    }

    private static Symbol length(Symbol symbol) {
        if (symbol instanceof Fixed fixed && fixed.value() instanceof Collection<?> elements) {
            return new Fixed((long) elements.size());
        }
        return new Total(
                new Bags(bags(symbol).bags().stream()
                        .map(bag -> new Bag(bag.test(), new Fixed(1L)))
                        .toList()),
                1);
    }

    private Symbol quantified(boolean all, Symbol symbol) {
        return symbol instanceof Judgements judgements
                ? judging.joined(all, judgements.all())
                : judging.quantified(all, bags(symbol));
    }

    /** From a place with a name to that of an activity. */
    private static Symbol distance(List<Symbol> arguments) {
        Symbol from = single(arguments.get(1));
        Symbol to = single(arguments.get(2));
        if (from instanceof Fixed named && to instanceof Field) {
            return distance(arguments.get(2), named.value().toString());
        }
        if (to instanceof Fixed named && from instanceof Field) {
            return distance(arguments.get(1), named.value().toString());
        }
        throw new Unsayable(arguments);
    }

    private static Symbol distance(Symbol to, String from) {
        if (to instanceof Field field) {
            return new Field(field.ref(), Quality.KILOMETRES_TO, from);
        }
        Bag bag = bags(to).bags().get(0);
        Field field = (Field) bag.element();
        return new Bags(List.of(new Bag(bag.test(), new Field(field.ref(), Quality.KILOMETRES_TO, from))));
    }

    private static Symbol single(Symbol symbol) {
        return symbol instanceof Bags bags && bags.bags().size() == 1
                ? bags.bags().get(0).element()
                : symbol;
    }

    private static Symbol quality(String function, List<Symbol> arguments) {
        Quality quality = Quality.ofFunction(function).orElseThrow(() -> new Unsayable(function));
        boolean onFoot = arguments.size() > 1 && arguments.get(1).equals(new Fixed("walk"));
        if (arguments.get(0) instanceof Activity activity) {
            return new Field(activity.ref(), quality, "");
        }
        if (arguments.get(0) instanceof Field field && field.quality() == Quality.WAYS) {
            boolean walked = onFoot && quality == Quality.WAY_KILOMETRES;
            if (arguments.size() > 1 && !walked) {
                throw new Unsayable(arguments);
            }
            return new Field(field.ref(), walked ? Quality.WALKED_KILOMETRES : quality, "");
        }
        throw new Unsayable(function);
    }

    Symbol method(Expression.MethodCall call) {
        Symbol target = values.of(call.target());
        List<Symbol> arguments = call.arguments().stream().map(values::of).toList();
        Optional<Symbol> first = arguments.stream().findFirst();
        if (target instanceof Activity activity && call.method().equals("get") && first.get() instanceof Fixed key) {
            return SymbolicValue.field(activity, key.value());
        }
        return switch (call.method()) {
            case "issubset" -> judging.compare(target, "<=", first.orElseThrow());
            case "issuperset" -> judging.compare(target, ">=", first.orElseThrow());
            case "intersection" -> values.binary("&", target, first.orElseThrow());
            case "difference" -> values.binary("-", target, first.orElseThrow());
            case "isdisjoint" -> values.not(values.binary("&", target, first.orElseThrow()));
            case "strip", "copy" -> target;
            default -> throw new Unsayable(call);
        };
    }
}
