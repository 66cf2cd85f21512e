package com.surefoot.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks long text into lines: between words where it can, anywhere in scripts without spaces or in very long words.
 * What goes on below stands two columns to the right of where the text begins.
 */
final class Folding {

    private final int widest;
    private final String margin;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line;
    private int words;

    private Folding(int widest, String indent) {
        this.widest = widest;
        this.margin = indent + "  ";
        this.line = new StringBuilder(indent);
    }

    /**
     * At least one line, none of them wider than told.
     *
     * @param widest leaves room for the margin and a wide character
     */
    static List<String> fold(String text, int widest) {
        if (DisplayWidth.of(text) <= widest) {
            return List.of(text);
        }
        String stripped = text.strip();
        Folding folding = new Folding(widest, " ".repeat(text.indexOf(stripped)));
        for (String word : stripped.split(" +", -1)) {
            folding.add(word);
        }
        folding.lines.add(folding.line.toString());
        return folding.lines;
    }

    private void add(String word) {
        String gap = words == 0 ? "" : " ";
        if (!fits(gap + word) && words > 0) {
            breakLine();
            gap = "";
        }
        line.append(gap);
        word.codePoints().forEach(point -> add(Character.toString(point), point));
        words++;
    }

    private void add(String character, int codePoint) {
        if (DisplayWidth.of(codePoint) > 0 && !fits(character)) {
            breakLine();
        }
        line.append(character);
    }

    private boolean fits(String more) {
        return DisplayWidth.of(line.toString()) + DisplayWidth.of(more) <= widest;
    }

    private void breakLine() {
        lines.add(line.toString());
        line.setLength(0);
        line.append(margin);
        words = 0;
    }
}
