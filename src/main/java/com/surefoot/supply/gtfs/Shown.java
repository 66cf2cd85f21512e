package com.surefoot.supply.gtfs;

/** Foreign text, made fit for a message: on one line, with nothing a terminal would act on; quoted, also not long. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String quoted(String text) {
        int points = text.codePointCount(0, text.length());
        return points <= LONGEST
                ? "'" + plain(text) + "'"
                : "'" + plain(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…'";
    }

    static String plain(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> shown.append("\\u%04X".formatted(codePoint));
            default -> shown.appendCodePoint(codePoint);
        }
    }
}
