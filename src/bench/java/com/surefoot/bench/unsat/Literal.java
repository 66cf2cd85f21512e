package com.surefoot.bench.unsat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that hold lists and dictionaries of strings the way Python writes them. */
final class Literal {

    private static final String TEXT = "'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern STRING = Pattern.compile(TEXT);

    private Literal() {}

    /** The strings of a list; none for {@code None} or a blank cell. */
    static List<String> strings(String cell) {
        List<String> strings = new ArrayList<>();
        Matcher matcher = STRING.matcher(cell);
        while (matcher.find()) {
            String single = matcher.group(1);
            strings.add((single == null ? matcher.group(2) : single).replaceAll("\\\\(.)", "$1"));
        }
        return strings;
    }

    /** What stands behind a key of a dictionary: a string, a list, or nothing for {@code None}. */
    static Optional<String> find(String dictionary, String key) {
        Matcher matcher = Pattern.compile(
                        "['\"]" + Pattern.quote(key) + "['\"]\\s*:\\s*(\\[[^\\]]*\\]|None|" + TEXT + ")")
                .matcher(dictionary);
        return matcher.find() ? Optional.of(matcher.group(1)).filter(value -> !value.equals("None")) : Optional.empty();
    }
}
