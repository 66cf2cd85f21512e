package com.surefoot.cli;

/** Foreign text, made fit for a terminal: nothing in it moves the cursor, changes colours or turns the line around. */
final class Plain {

    private Plain() {}

    static String text(String foreign) {
        StringBuilder plain = new StringBuilder(foreign.length());
        foreign.codePoints().forEach(point -> {
            if (harmless(point)) {
                plain.appendCodePoint(point);
            } else {
                plain.append('\uFFFD');
            }
        });
        return plain.toString();
    }

    private static boolean harmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
