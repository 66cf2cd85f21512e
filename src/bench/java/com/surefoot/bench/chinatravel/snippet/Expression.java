package com.surefoot.bench.chinatravel.snippet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Something that has a value: text, {@link Long}, {@link Double}, {@link Boolean}, a list, a set, a map, a
 * {@link Callable}, or an empty {@link java.util.Optional} for None.
 */
public sealed interface Expression {

    Object evaluate(Scope scope);

    /** Text, a number, a flag or None as written. */
    record Literal(Object value) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            return value;
        }
    }

    /** A variable or function. */
    record Name(String name) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            return scope.get(name);
        }
    }

    /** A call of a function by its name. */
    record Call(Expression function, List<Expression> arguments, Map<String, Expression> named) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            if (!(function.evaluate(scope) instanceof Callable callable)) {
                throw new SnippetFailure("%s is not a function. Maybe a name was reused?".formatted(function));
            }
            return callable.call(all(arguments, scope), keywords(named, scope));
        }
    }

    /** A call of a value's own method, such as {@code names.add('x')}. */
    record MethodCall(Expression target, String method, List<Expression> arguments) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            return Methods.call(target.evaluate(scope), method, all(arguments, scope));
        }
    }

    /** {@code target[key]}. */
    record Subscript(Expression target, Expression key) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            return Values.item(target.evaluate(scope), key.evaluate(scope));
        }
    }

    /** {@code target[from:to]}; None where an end is left out. */
    record Slice(Expression target, Expression from, Expression to) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            return Values.slice(target.evaluate(scope), from.evaluate(scope), to.evaluate(scope));
        }
    }

    /** {@code not x}. */
    record Not(Expression operand) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            return !Values.truth(operand.evaluate(scope));
        }
    }

    /** {@code -x}. */
    record Negative(Expression operand) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            return Operators.apply("-", 0L, operand.evaluate(scope));
        }
    }

    /** Arithmetic, and the same signs over sets. */
    record Binary(String sign, Expression left, Expression right) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            return Operators.apply(sign, left.evaluate(scope), right.evaluate(scope));
        }
    }

    /** {@code and}, {@code or}: the value of the operand that decides. */
    record Either(boolean and, Expression left, Expression right) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            Object value = left.evaluate(scope);
            return Values.truth(value) == and ? right.evaluate(scope) : value;
        }
    }

    /** A chain of comparisons: {@code a < b <= c}. */
    record Comparison(Expression first, List<String> signs, List<Expression> others) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            Object left = first.evaluate(scope);
            for (int i = 0; i < signs.size(); i++) {
                Object right = others.get(i).evaluate(scope);
                if (!Operators.compare(signs.get(i), left, right)) {
                    return false;
                }
                left = right;
            }
            return true;
        }
    }

    /** {@code yes if condition else no}. */
    record Conditional(Expression condition, Expression yes, Expression no) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            return Values.truth(condition.evaluate(scope)) ? yes.evaluate(scope) : no.evaluate(scope);
        }
    }

    /** A list or tuple as written. */
    record ListOf(List<Expression> elements) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            return all(elements, scope);
        }
    }

    /** A set as written. */
    record SetOf(List<Expression> elements) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            return new LinkedHashSet<>(all(elements, scope));
        }
    }

    /** A dictionary as written. */
    record MapOf(List<Expression> keys, List<Expression> values) implements Expression {
        @Override
        public Object evaluate(Scope scope) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                map.put(keys.get(i).evaluate(scope), values.get(i).evaluate(scope));
            }
            return map;
        }
    }

    /** {@code element for … in … if …}, as a list or a set. */
    record Comprehension(boolean set, Expression element, List<Clause> clauses) implements Expression {

        /** {@code for names in values if conditions}. */
        public record Clause(List<String> names, Expression values, List<Expression> conditions) {}

        @Override
        public Object evaluate(Scope scope) {
            List<Object> found = new ArrayList<>();
            collect(scope.inner(), 0, found);
            return set ? new LinkedHashSet<>(found) : found;
        }

        private void collect(Scope scope, int depth, List<Object> found) {
            if (depth == clauses.size()) {
                found.add(element.evaluate(scope));
                return;
            }
            Clause clause = clauses.get(depth);
            for (Object value : Values.elements(clause.values().evaluate(scope))) {
                Values.assign(scope, clause.names(), value);
                if (clause.conditions().stream().allMatch(condition -> Values.truth(condition.evaluate(scope)))) {
                    collect(scope, depth + 1, found);
                }
            }
        }
    }

    private static List<Object> all(List<Expression> expressions, Scope scope) {
        List<Object> values = new ArrayList<>();
        expressions.forEach(expression -> values.add(expression.evaluate(scope)));
        return values;
    }

    private static Map<String, Object> keywords(Map<String, Expression> named, Scope scope) {
        Map<String, Object> values = new LinkedHashMap<>();
        named.forEach((name, expression) -> values.put(name, expression.evaluate(scope)));
        return values;
    }
}
