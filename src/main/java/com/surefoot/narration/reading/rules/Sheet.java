package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** A text as marks, while rules take what they understand from it. */
final class Sheet {

    private final List<Mark> marks;
    private final List<Code> before = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();

    Sheet(List<Mark> marks) {
        this.marks = new ArrayList<>(marks);
        marks.forEach(mark -> before.add(mark.code()));
    }

    /** A pattern where it fits. */
    final class Fit {

        private final Matcher matcher;

        private Fit(Matcher matcher) {
            this.matcher = matcher;
        }

        int start() {
            return matcher.start();
        }

        int end() {
            return matcher.end();
        }

        boolean has(String group) {
            return matcher.group(group) != null;
        }

        /** Where a group begins. */
        int at(String group) {
            return matcher.start(group);
        }

        /** The first mark of a group. */
        Mark mark(String group) {
            return marks.get(matcher.start(group));
        }

        List<Mark> all(String group) {
            return List.copyOf(marks.subList(matcher.start(group), matcher.end(group)));
        }

        /** All of it says this. */
        void means(Point... points) {
            for (Point point : points) {
                hear(point, start(), end());
            }
            done(start(), end());
        }

        /** All of it is one mark from now on. */
        void becomes(Code code, String value) {
            replace(start(), end(), code, value);
        }
    }

    /** Does something wherever a pattern fits, from left to right. */
    void forEach(Grammar pattern, Consumer<Fit> action) {
        int from = 0;
        while (from < marks.size()) {
            Matcher matcher = pattern.pattern().matcher(letters());
            if (!matcher.find(from)) {
                return;
            }
            int left = marks.size() - matcher.end();
            action.accept(new Fit(matcher));
            // what was put together is shorter now; what follows is still to be looked at
            from = Math.max(matcher.start() + 1, marks.size() - left);
        }
    }

    private String letters() {
        StringBuilder letters = new StringBuilder(marks.size());
        marks.forEach(mark -> letters.append(mark.code().letter()));
        return letters.toString();
    }

    /** Whether such a mark is left. */
    boolean any(Code code) {
        return marks.stream().anyMatch(mark -> mark.is(code));
    }

    /** Whether there is such a mark, be it taken or not. */
    boolean was(Code code) {
        return before.contains(code);
    }

    /** These characters say something. */
    void hearAt(Point point, int from, int to) {
        heard.add(new Heard(point, from, to));
    }

    int size() {
        return marks.size();
    }

    Mark get(int at) {
        return marks.get(at);
    }

    void set(int at, Mark mark) {
        marks.set(at, mark);
        before.set(at, mark.code());
    }

    /** What a mark was before a rule took it. */
    Code was(int at) {
        return before.get(at);
    }

    /** These marks say something. */
    void hear(Point point, int start, int end) {
        heard.add(new Heard(point, marks.get(start).from(), marks.get(end - 1).to()));
    }

    /** No other rule takes these marks. */
    void done(int start, int end) {
        for (int i = start; i < end; i++) {
            marks.set(i, marks.get(i).as(Code.DONE));
        }
    }

    void replace(int start, int end, Code code, String value) {
        Mark joined = new Mark(
                code,
                value,
                marks.get(start).from(),
                marks.get(end - 1).to(),
                marks.get(start).capital());
        marks.subList(start, end).clear();
        marks.add(start, joined);
        before.subList(start, end).clear();
        before.add(start, code);
    }

    /** Whether a mark of the whole text is part of what a rule took. */
    boolean isTaken(Mark mark) {
        return marks.stream()
                .anyMatch(each -> each.is(Code.DONE) && each.from() <= mark.from() && mark.to() <= each.to());
    }

    List<Heard> heard() {
        return heard;
    }

    /** The nearest mark before that one that is none of these; -1 if there is none. */
    int before(int at, Code... skipped) {
        int i = at - 1;
        while (i >= 0 && marks.get(i).is(skipped)) {
            i--;
        }
        return i;
    }
}
