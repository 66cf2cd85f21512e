package com.surefoot.export;

/** Makes what strangers wrote harmless in any format. */
final class Plain {

    private static final int LONGEST = 2_000;

    private Plain() {}

    /** On one line, with a space for each sign that XML 1.0 or a calendar cannot hold. */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> line.appendCodePoint(holds(point) ? point : ' '));
        return line.toString().strip();
    }

    private static boolean holds(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
