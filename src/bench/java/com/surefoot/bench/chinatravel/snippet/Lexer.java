package com.surefoot.bench.chinatravel.snippet;

import com.surefoot.bench.chinatravel.snippet.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Cuts a snippet into words, its indentation included. */
final class Lexer {

    private static final List<String> SIGNS = List.of(
            "**=", "//=", "==", "!=", "<=", ">=", "+=", "-=", "*=", "/=", "|=", "&=", "%=", "//", "**", "(", ")", "[",
            "]", "{", "}", ",", ":", ".", ";", "=", "<", ">", "+", "-", "*", "/", "%", "&", "|", "^");
    private static final int TAB = 8;

    private final String code;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<Integer> indents = new ArrayDeque<>(List.of(0));
    private int at;
    private int line = 1;
    private int depth;

    private Lexer(String code) {
        this.code = code.replace("\r\n", "\n") + "\n";
    }

    static List<Token> read(String code) {
        return new Lexer(code).read();
    }

    private List<Token> read() {
        boolean lineStart = true;
        while (at < code.length()) {
            if (lineStart) {
                lineStart = false;
                indent();
                continue;
            }
            char c = code.charAt(at);
            if (c == '\n') {
                endLine();
                lineStart = depth == 0;
            } else if (c == '#') {
                at = code.indexOf('\n', at);
            } else if (c == '\\' && code.charAt(at + 1) == '\n') {
                at += 2;
                line++;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                word(c);
            }
        }
        while (indents.size() > 1) {
            indents.pop();
            add(Kind.DEDENT, "");
        }
        add(Kind.END, "");
        return tokens;
    }

    private void endLine() {
        if (depth == 0) {
            add(Kind.NEWLINE, "");
        }
        at++;
        line++;
    }

    /** Blank lines and lines of comment have no indentation that counts. */
    private void indent() {
        int width = 0;
        int next = at;
        while (code.charAt(next) == ' ' || code.charAt(next) == '\t') {
            width += code.charAt(next) == '\t' ? TAB - width % TAB : 1;
            next++;
            if (next == code.length()) {
                break;
            }
        }
        at = next;
        if (at == code.length() || code.charAt(at) == '\n' || code.charAt(at) == '#') {
            return;
        }
        if (width > indents.peek()) {
            indents.push(width);
            add(Kind.INDENT, "");
        }
        while (width < indents.peek()) {
            indents.pop();
            add(Kind.DEDENT, "");
        }
        if (width != indents.peek()) {
            throw notUnderstood("an indentation of %d".formatted(width));
        }
    }

    private void word(char c) {
        if (c == '"' || c == '\'') {
            text(c);
        } else if (Character.isDigit(c)) {
            run(Kind.NUMBER, "._");
        } else if (Character.isUnicodeIdentifierStart(c) || c == '_') {
            run(Kind.NAME, "_");
        } else {
            String sign = SIGNS.stream()
                    .filter(known -> code.startsWith(known, at))
                    .findFirst()
                    .orElseThrow(() -> notUnderstood("the sign '%s'".formatted(c)));
            depth += "([{".contains(sign) ? 1 : ")]}".contains(sign) ? -1 : 0;
            add(Kind.SIGN, sign);
            at += sign.length();
        }
    }

    private void run(Kind kind, String also) {
        int from = at;
        while (Character.isLetterOrDigit(code.charAt(at)) || also.indexOf(code.charAt(at)) >= 0) {
            at++;
        }
        add(kind, code.substring(from, at));
    }

    private void text(char quote) {
        StringBuilder text = new StringBuilder();
        at++;
        while (code.charAt(at) != quote) {
            if (code.charAt(at) == '\n') {
                throw notUnderstood("a text without an end");
            }
            if (code.charAt(at) == '\\') {
                at++;
                text.append(escaped(code.charAt(at)));
            } else {
                text.append(code.charAt(at));
            }
            at++;
        }
        at++;
        add(Kind.TEXT, text.toString());
    }

    private String escaped(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case '\\', '\'', '"' -> String.valueOf(c);
            case 'u' -> {
                String hex = code.substring(at + 1, at + 5);
                at += 4;
                yield String.valueOf((char) Integer.parseInt(hex, 16));
            }
            default -> "\\" + c;
        };
    }

    private void add(Kind kind, String text) {
        tokens.add(new Token(kind, text, line));
    }

    private NotUnderstoodException notUnderstood(String what) {
        return new NotUnderstoodException(
                "Line %d has %s. Maybe it is not one of the forms known here?".formatted(line, what));
    }
}
