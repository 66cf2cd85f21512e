package com.surefoot.bench.chinatravel.solve;

import java.util.Map;

/** Python's signs of comparison. */
final class Comparisons {

    private static final Map<String, String> OPPOSITES = Map.ofEntries(
            Map.entry("==", "!="),
            Map.entry("!=", "=="),
            Map.entry("<", ">="),
            Map.entry(">=", "<"),
            Map.entry(">", "<="),
            Map.entry("<=", ">"),
            Map.entry("in", "not in"),
            Map.entry("not in", "in"),
            Map.entry("has", "has not"),
            Map.entry("has not", "has"));

    private static final Map<String, String> MIRRORED =
            Map.of("==", "==", "!=", "!=", "<", ">", ">", "<", "<=", ">=", ">=", "<=");

    private Comparisons() {}

    /** The sign that holds just where this one does not. */
    static String opposite(String sign) {
        return OPPOSITES.getOrDefault(sign, "not " + sign);
    }

    /** The sign with the sides swapped. */
    static String mirrored(String sign) {
        return MIRRORED.getOrDefault(sign, sign);
    }

    static boolean isAtMost(String sign) {
        return sign.equals("<=") || sign.equals("<");
    }

    static boolean isAtLeast(String sign) {
        return sign.equals(">=") || sign.equals(">");
    }
}
