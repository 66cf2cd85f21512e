package com.surefoot.bench.chinatravel.snippet;

import com.surefoot.bench.chinatravel.snippet.Expression.Comprehension.Clause;
import com.surefoot.bench.chinatravel.snippet.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads expressions, by Python's precedence. */
final class ExpressionParser {

    private static final List<List<String>> LEVELS =
            List.of(List.of("|"), List.of("^"), List.of("&"), List.of("+", "-"), List.of("*", "/", "//", "%"));
    private static final List<String> COMPARISONS = List.of("==", "!=", "<=", ">=", "<", ">");

    private final Cursor cursor;

    ExpressionParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** One expression, or several with commas between them as a tuple. */
    Expression several() {
        Expression first = read();
        if (!cursor.peek().is(",")) {
            return first;
        }
        List<Expression> elements = new ArrayList<>(List.of(first));
        while (cursor.take(",")
                && cursor.peek().kind() != Kind.NEWLINE
                && !cursor.peek().is("=")
                && !cursor.peek().is(":")) {
            elements.add(read());
        }
        return new Expression.ListOf(elements);
    }

    Expression read() {
        Expression value = either(false);
        if (!cursor.take("if")) {
            return value;
        }
        Expression condition = either(false);
        cursor.expect("else");
        return new Expression.Conditional(condition, value, read());
    }

    private Expression either(boolean and) {
        Expression left = and ? negation() : either(true);
        while (cursor.take(and ? "and" : "or")) {
            left = new Expression.Either(and, left, and ? negation() : either(true));
        }
        return left;
    }

    private Expression negation() {
        return cursor.take("not") ? new Expression.Not(negation()) : comparison();
    }

    private Expression comparison() {
        Expression first = binary(0);
        List<String> signs = new ArrayList<>();
        List<Expression> others = new ArrayList<>();
        for (String sign = comparisonSign(); !sign.isEmpty(); sign = comparisonSign()) {
            signs.add(sign);
            others.add(binary(0));
        }
        return signs.isEmpty() ? first : new Expression.Comparison(first, signs, others);
    }

    /** The next words if they compare, else nothing. */
    private String comparisonSign() {
        if (cursor.take("in")) {
            return "in";
        }
        if (cursor.take("is")) {
            return cursor.take("not") ? "is not" : "is";
        }
        if (cursor.take("not")) {
            cursor.expect("in");
            return "not in";
        }
        String sign = cursor.peek().text();
        return cursor.peek().kind() == Kind.SIGN && COMPARISONS.contains(sign) && cursor.take(sign) ? sign : "";
    }

    private Expression binary(int level) {
        if (level == LEVELS.size()) {
            return unary();
        }
        Expression left = binary(level + 1);
        while (cursor.peek().kind() == Kind.SIGN
                && LEVELS.get(level).contains(cursor.peek().text())) {
            String sign = cursor.peek().text();
            cursor.next();
            left = new Expression.Binary(sign, left, binary(level + 1));
        }
        return left;
    }

    private Expression unary() {
        if (cursor.take("-")) {
            return new Expression.Negative(unary());
        }
        Expression base = postfix(atom());
        return cursor.take("**") ? new Expression.Binary("**", base, unary()) : base;
    }

    private Expression postfix(Expression start) {
        Expression value = start;
        while (true) {
            if (cursor.take("(")) {
                value = call(value);
            } else if (cursor.take("[")) {
                value = subscript(value);
            } else if (cursor.take(".")) {
                String method = cursor.name();
                cursor.expect("(");
                value = new Expression.MethodCall(value, method, elements(")"));
            } else {
                return value;
            }
        }
    }

    private Expression call(Expression function) {
        List<Expression> arguments = new ArrayList<>();
        Map<String, Expression> named = new LinkedHashMap<>();
        while (!cursor.take(")")) {
            Expression argument = element();
            if (argument instanceof Expression.Name name && cursor.take("=")) {
                named.put(name.name(), read());
            } else {
                arguments.add(argument);
            }
            if (!cursor.peek().is(")")) {
                cursor.expect(",");
            }
        }
        return new Expression.Call(function, arguments, named);
    }

    private Expression subscript(Expression target) {
        Expression none = new Expression.Literal(Values.NONE);
        Expression from = cursor.peek().is(":") ? none : read();
        if (!cursor.take(":")) {
            cursor.expect("]");
            return new Expression.Subscript(target, from);
        }
        Expression to = cursor.peek().is("]") ? none : read();
        cursor.expect("]");
        return new Expression.Slice(target, from, to);
    }

    private Expression atom() {
        Token token = cursor.peek();
        return switch (token.kind()) {
            case TEXT -> text();
            case NUMBER -> number();
            case NAME -> named();
            case SIGN -> bracketed();
            default -> throw cursor.notUnderstood();
        };
    }

    private Expression text() {
        StringBuilder text = new StringBuilder();
        while (cursor.peek().kind() == Kind.TEXT) {
            text.append(cursor.peek().text());
            cursor.next();
        }
        return new Expression.Literal(text.toString());
    }

    private Expression number() {
        String digits = cursor.peek().text().replace("_", "");
        try {
            Object value = digits.matches("\\d+") ? (Object) Long.valueOf(digits) : Double.valueOf(digits);
            cursor.next();
            return new Expression.Literal(value);
        } catch (NumberFormatException e) {
            throw cursor.notUnderstood();
        }
    }

    private Expression named() {
        String name = cursor.name();
        return switch (name) {
            case "True" -> new Expression.Literal(true);
            case "False" -> new Expression.Literal(false);
            case "None" -> new Expression.Literal(Values.NONE);
            default -> new Expression.Name(name);
        };
    }

    private Expression bracketed() {
        if (cursor.take("(")) {
            return tuple();
        }
        if (cursor.take("[")) {
            return list("]", false);
        }
        if (cursor.take("{")) {
            return braces();
        }
        throw cursor.notUnderstood();
    }

    private Expression tuple() {
        if (cursor.take(")")) {
            return new Expression.ListOf(List.of());
        }
        Expression first = element();
        if (cursor.take(")")) {
            return first;
        }
        cursor.expect(",");
        List<Expression> elements = new ArrayList<>(List.of(first));
        elements.addAll(elements(")"));
        return new Expression.ListOf(elements);
    }

    private Expression list(String end, boolean set) {
        List<Expression> elements = elements(end);
        if (elements.size() == 1 && elements.get(0) instanceof Expression.Comprehension found) {
            return new Expression.Comprehension(set, found.element(), found.clauses());
        }
        return set ? new Expression.SetOf(elements) : new Expression.ListOf(elements);
    }

    private Expression braces() {
        if (cursor.take("}")) {
            return new Expression.MapOf(List.of(), List.of());
        }
        int start = cursor.mark();
        read();
        boolean map = cursor.peek().is(":");
        cursor.back(start);
        return map ? map() : list("}", true);
    }

    private Expression map() {
        List<Expression> keys = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        while (!cursor.take("}")) {
            keys.add(read());
            cursor.expect(":");
            values.add(read());
            if (!cursor.peek().is("}")) {
                cursor.expect(",");
            }
        }
        return new Expression.MapOf(keys, values);
    }

    private List<Expression> elements(String end) {
        List<Expression> elements = new ArrayList<>();
        while (!cursor.take(end)) {
            elements.add(element());
            if (!cursor.peek().is(end)) {
                cursor.expect(",");
            }
        }
        return elements;
    }

    /** An expression, or with a {@code for} behind it what the loop makes of it. */
    private Expression element() {
        Expression element = read();
        List<Clause> clauses = new ArrayList<>();
        while (cursor.take("for")) {
            List<String> names = cursor.names();
            cursor.expect("in");
            Expression values = either(false);
            List<Expression> conditions = new ArrayList<>();
            while (cursor.take("if")) {
                conditions.add(either(false));
            }
            clauses.add(new Clause(names, values, conditions));
        }
        return clauses.isEmpty() ? element : new Expression.Comprehension(false, element, clauses);
    }
}
