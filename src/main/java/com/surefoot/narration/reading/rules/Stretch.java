package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.Point;

/** From where to where a text says something that it says bit by bit. */
final class Stretch {

    private final Sheet sheet;
    private int from = Integer.MAX_VALUE;
    private int to;

    Stretch(Sheet sheet) {
        this.sheet = sheet;
    }

    /** These marks belong to it, and no other rule takes them. */
    void take(int start, int end) {
        from = Math.min(from, sheet.get(start).from());
        to = Math.max(to, sheet.get(end - 1).to());
        sheet.done(start, end);
    }

    /** It is this mark and nothing else. */
    void beginAgain(Mark mark) {
        from = mark.from();
        to = mark.to();
    }

    boolean isEmpty() {
        return to == 0;
    }

    /** All of it says this. */
    void means(Point point) {
        sheet.hearAt(point, from, to);
    }
}
