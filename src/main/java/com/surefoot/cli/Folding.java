package com.surefoot.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks long text into lines: between words where it can, anywhere in scripts without spaces or in very long words. */
final class Folding {

    private final int widest;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Folding(int widest) {
        this.widest = widest;
    }

    /** At least one line, none of them wider than told. */
    static List<String> fold(String text, int widest) {
        if (DisplayWidth.of(text) <= widest) {
            return List.of(text);
        }
        Folding folding = new Folding(widest);
        for (String word : text.split(" ", -1)) {
            folding.add(word);
        }
        folding.breakLine();
        return folding.lines;
    }

    private void add(String word) {
        int gap = line.isEmpty() ? 0 : 1;
        if (DisplayWidth.of(line.toString()) + gap + DisplayWidth.of(word) <= widest) {
            line.append(" ".repeat(gap)).append(word);
            return;
        }
        breakLine();
        word.codePoints().forEach(this::add);
    }

    private void add(int codePoint) {
        if (DisplayWidth.of(line.toString()) + DisplayWidth.of(codePoint) > widest) {
            breakLine();
        }
        line.appendCodePoint(codePoint);
    }

    private void breakLine() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }
}
