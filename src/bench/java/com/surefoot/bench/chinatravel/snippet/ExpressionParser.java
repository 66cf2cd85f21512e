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
    private static final List<String> RESERVED = List.of(
            "and", "or", "not", "in", "is", "if", "else", "elif", "for", "while", "def", "lambda", "import", "return");

    private final List<Token> tokens;
    private int at;

    ExpressionParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    void next() {
        at++;
    }

    boolean take(String sign) {
        boolean there = peek().is(sign);
        at += there ? 1 : 0;
        return there;
    }

    void expect(String sign) {
        if (!take(sign)) {
            throw notUnderstood();
        }
    }

    NotUnderstoodException notUnderstood() {
        return new NotUnderstoodException("Line %d has '%s' where it is not understood. Maybe it is a rare form?"
                .formatted(peek().line(), peek().text()));
    }

    /** The names a loop binds. */
    List<String> names() {
        boolean bracket = take("(");
        List<String> names = new ArrayList<>();
        do {
            names.add(name());
        } while (take(","));
        if (bracket) {
            expect(")");
        }
        return names;
    }

    private String name() {
        Token token = peek();
        if (token.kind() != Kind.NAME || RESERVED.contains(token.text())) {
            throw notUnderstood();
        }
        next();
        return token.text();
    }

    /** One expression, or several with commas between them as a tuple. */
    Expression several() {
        Expression first = read();
        if (!peek().is(",")) {
            return first;
        }
        List<Expression> elements = new ArrayList<>(List.of(first));
        while (take(",") && peek().kind() != Kind.NEWLINE && !peek().is("=") && !peek().is(":")) {
            elements.add(read());
        }
        return new Expression.ListOf(elements);
    }

    Expression read() {
        Expression value = either(false);
        if (!take("if")) {
            return value;
        }
        Expression condition = either(false);
        expect("else");
        return new Expression.Conditional(condition, value, read());
    }

    private Expression either(boolean and) {
        Expression left = and ? negation() : either(true);
        while (take(and ? "and" : "or")) {
            left = new Expression.Either(and, left, and ? negation() : either(true));
        }
        return left;
    }

    private Expression negation() {
        return take("not") ? new Expression.Not(negation()) : comparison();
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
        if (take("in")) {
            return "in";
        }
        if (take("is")) {
            return take("not") ? "is not" : "is";
        }
        if (take("not")) {
            expect("in");
            return "not in";
        }
        String sign = peek().text();
        return peek().kind() == Kind.SIGN && COMPARISONS.contains(sign) && take(sign) ? sign : "";
    }

    private Expression binary(int level) {
        if (level == LEVELS.size()) {
            return unary();
        }
        Expression left = binary(level + 1);
        while (peek().kind() == Kind.SIGN && LEVELS.get(level).contains(peek().text())) {
            String sign = peek().text();
            next();
            left = new Expression.Binary(sign, left, binary(level + 1));
        }
        return left;
    }

    private Expression unary() {
        if (take("-")) {
            return new Expression.Negative(unary());
        }
        Expression base = postfix(atom());
        return take("**") ? new Expression.Binary("**", base, unary()) : base;
    }

    private Expression postfix(Expression start) {
        Expression value = start;
        while (true) {
            if (take("(")) {
                value = call(value);
            } else if (take("[")) {
                value = subscript(value);
            } else if (take(".")) {
                String method = name();
                expect("(");
                value = new Expression.MethodCall(value, method, elements(")"));
            } else {
                return value;
            }
        }
    }

    private Expression call(Expression function) {
        List<Expression> arguments = new ArrayList<>();
        Map<String, Expression> named = new LinkedHashMap<>();
        while (!take(")")) {
            Expression argument = element();
            if (argument instanceof Expression.Name name && take("=")) {
                named.put(name.name(), read());
            } else {
                arguments.add(argument);
            }
            if (!peek().is(")")) {
                expect(",");
            }
        }
        return new Expression.Call(function, arguments, named);
    }

    private Expression subscript(Expression target) {
        Expression none = new Expression.Literal(Values.NONE);
        Expression from = peek().is(":") ? none : read();
        if (!take(":")) {
            expect("]");
            return new Expression.Subscript(target, from);
        }
        Expression to = peek().is("]") ? none : read();
        expect("]");
        return new Expression.Slice(target, from, to);
    }

    private Expression atom() {
        Token token = peek();
        return switch (token.kind()) {
            case TEXT -> text();
            case NUMBER -> number();
            case NAME -> named();
            case SIGN -> bracketed();
            default -> throw notUnderstood();
        };
    }

    private Expression text() {
        StringBuilder text = new StringBuilder();
        while (peek().kind() == Kind.TEXT) {
            text.append(peek().text());
            next();
        }
        return new Expression.Literal(text.toString());
    }

    private Expression number() {
        String digits = peek().text().replace("_", "");
        try {
            Object value = digits.matches("\\d+") ? (Object) Long.valueOf(digits) : Double.valueOf(digits);
            next();
            return new Expression.Literal(value);
        } catch (NumberFormatException e) {
            throw notUnderstood();
        }
    }

    private Expression named() {
        String name = name();
        return switch (name) {
            case "True" -> new Expression.Literal(true);
            case "False" -> new Expression.Literal(false);
            case "None" -> new Expression.Literal(Values.NONE);
            default -> new Expression.Name(name);
        };
    }

    private Expression bracketed() {
        if (take("(")) {
            return tuple();
        }
        if (take("[")) {
            return list("]", false);
        }
        if (take("{")) {
            return braces();
        }
        throw notUnderstood();
    }

    private Expression tuple() {
        if (take(")")) {
            return new Expression.ListOf(List.of());
        }
        Expression first = element();
        if (take(")")) {
            return first;
        }
        expect(",");
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
        if (take("}")) {
            return new Expression.MapOf(List.of(), List.of());
        }
        int start = at;
        read();
        boolean map = peek().is(":");
        at = start;
        return map ? map() : list("}", true);
    }

    private Expression map() {
        List<Expression> keys = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        while (!take("}")) {
            keys.add(read());
            expect(":");
            values.add(read());
            if (!peek().is("}")) {
                expect(",");
            }
        }
        return new Expression.MapOf(keys, values);
    }

    private List<Expression> elements(String end) {
        List<Expression> elements = new ArrayList<>();
        while (!take(end)) {
            elements.add(element());
            if (!peek().is(end)) {
                expect(",");
            }
        }
        return elements;
    }

    /** An expression, or with a {@code for} behind it what the loop makes of it. */
    private Expression element() {
        Expression element = read();
        List<Clause> clauses = new ArrayList<>();
        while (take("for")) {
            List<String> names = names();
            expect("in");
            Expression values = either(false);
            List<Expression> conditions = new ArrayList<>();
            while (take("if")) {
                conditions.add(either(false));
            }
            clauses.add(new Clause(names, values, conditions));
        }
        return clauses.isEmpty() ? element : new Expression.Comprehension(false, element, clauses);
    }
}
