package com.surefoot.bench.chinatravel.snippet;

import com.surefoot.bench.chinatravel.snippet.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the statements of a snippet. */
final class Parser {

    private final Cursor cursor;
    private final ExpressionParser expressions;

    private Parser(List<Token> tokens) {
        this.cursor = new Cursor(tokens);
        this.expressions = new ExpressionParser(cursor);
    }

    static List<Statement> read(String code) {
        Parser parser = new Parser(Lexer.read(code));
        List<Statement> statements = new ArrayList<>();
        while (!parser.at(Kind.END)) {
            parser.statement(statements);
        }
        return statements;
    }

    private boolean at(Kind kind) {
        return cursor.peek().kind() == kind;
    }

    private void skip(Kind kind) {
        if (!at(kind)) {
            throw cursor.notUnderstood();
        }
        cursor.next();
    }

    private void statement(List<Statement> into) {
        if (at(Kind.NEWLINE)) {
            cursor.next();
        } else if (cursor.take("for")) {
            into.add(loop());
        } else if (cursor.take("if")) {
            into.add(condition());
        } else {
            simpleLine(into);
        }
    }

    private Statement loop() {
        List<String> names = cursor.names();
        cursor.expect("in");
        Expression values = expressions.several();
        return new Statement.For(names, values, suite());
    }

    private Statement condition() {
        Expression condition = expressions.read();
        List<Statement> yes = suite();
        List<Statement> no = new ArrayList<>();
        if (cursor.take("elif")) {
            no.add(condition());
        } else if (cursor.take("else")) {
            no.addAll(suite());
        }
        return new Statement.If(condition, yes, no);
    }

    /** What follows a colon: the rest of the line, or an indented block. */
    private List<Statement> suite() {
        cursor.expect(":");
        List<Statement> body = new ArrayList<>();
        if (!at(Kind.NEWLINE)) {
            simpleLine(body);
            return body;
        }
        while (at(Kind.NEWLINE)) {
            cursor.next();
        }
        skip(Kind.INDENT);
        while (!at(Kind.DEDENT)) {
            statement(body);
        }
        skip(Kind.DEDENT);
        return body;
    }

    private void simpleLine(List<Statement> into) {
        do {
            if (at(Kind.NEWLINE)) {
                break;
            }
            into.add(simple());
        } while (cursor.take(";"));
        skip(Kind.NEWLINE);
    }

    private Statement simple() {
        if (cursor.take("break")) {
            return new Statement.Jump(Statement.Flow.BREAK);
        }
        if (cursor.take("continue")) {
            return new Statement.Jump(Statement.Flow.CONTINUE);
        }
        if (cursor.take("pass")) {
            return new Statement.Jump(Statement.Flow.NEXT);
        }
        Expression left = expressions.several();
        if (cursor.take("=")) {
            return assignment(left, expressions.several());
        }
        String sign = cursor.peek().text();
        if (at(Kind.SIGN) && sign.endsWith("=") && left instanceof Expression.Name name) {
            cursor.next();
            return new Statement.Augmented(name.name(), sign.substring(0, sign.length() - 1), expressions.several());
        }
        return new Statement.Evaluation(left);
    }

    private Statement assignment(Expression target, Expression value) {
        if (target instanceof Expression.Name name) {
            return new Statement.Assignment(List.of(name.name()), value);
        }
        if (target instanceof Expression.Subscript item) {
            return new Statement.ItemAssignment(item.target(), item.key(), value);
        }
        if (target instanceof Expression.ListOf list
                && list.elements().stream().allMatch(Expression.Name.class::isInstance)) {
            return new Statement.Assignment(
                    list.elements().stream()
                            .map(element -> ((Expression.Name) element).name())
                            .toList(),
                    value);
        }
        throw cursor.notUnderstood();
    }
}
