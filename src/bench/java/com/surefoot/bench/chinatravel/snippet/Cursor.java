package com.surefoot.bench.chinatravel.snippet;

import com.surefoot.bench.chinatravel.snippet.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** A place among the words of a snippet. */
final class Cursor {

    private static final List<String> RESERVED = List.of(
            "and", "or", "not", "in", "is", "if", "else", "elif", "for", "while", "def", "lambda", "import", "return");

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    int mark() {
        return at;
    }

    void back(int mark) {
        at = mark;
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

    /** A name that is not a word of the language. */
    String name() {
        Token token = peek();
        if (token.kind() != Kind.NAME || RESERVED.contains(token.text())) {
            throw notUnderstood();
        }
        next();
        return token.text();
    }
}
