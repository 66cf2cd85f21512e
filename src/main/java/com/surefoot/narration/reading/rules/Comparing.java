package com.surefoot.narration.reading.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is refused because something else is rather wanted, "plutôt le train que l'avion", "je préfère les parcs aux
 * musées"; and what is refused by the heading of a list, "à éviter : ...".
 */
final class Comparing {

    private static final String RATHER = "rather";
    /** The value of a denial that is only about what stands behind it. */
    static final String THAN = "than";

    /** The French "plus" adds something, or says that something is over. */
    private static final String MORE = "more";

    private static final String NOT = "ne";
    private static final int NEAR = 3;
    private static final String COLON = ":";
    private static final int FAR = 6;
    private static final Set<Code> LIKED =
            Set.of(Code.MODE, Code.KIND, Code.TAG, Code.CUISINE, Code.SIGHT, Code.ROOM, Code.INCITY);

    private Comparing() {}

    /** The marks with a denial wherever one is meant. */
    static List<Mark> of(List<Mark> marks) {
        List<Mark> all = new ArrayList<>();
        boolean heading = false;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            boolean headed = i + 1 < marks.size() && mark.is(Code.NO, Code.NOWAY) && isColon(marks.get(i + 1));
            heading = headed || (heading && !mark.is(Code.DOT, Code.BUT));
            if (headed) {
                all.add(mark.as(Code.NO, ""));
            } else if (heading && mark.is(Code.COMMA)) {
                all.add(mark.as(Code.OR));
            } else if (mark.is(Code.LEAST) && isDenied(marks, i)) {
                all.add(mark.as(Code.MOST));
            } else if (mark.is(Code.AND) && mark.value().equals(MORE) && isNoMore(marks, i)) {
                all.add(mark.as(Code.NO, ""));
            } else if (mark.is(Code.THAN)) {
                all.add(isRather(marks, i) ? mark.as(Code.NO, THAN) : mark.as(Code.IDLE));
            } else {
                all.add(mark.is(Code.AT) && isLess(marks, i) ? mark.as(Code.NO, THAN) : mark);
            }
        }
        return all;
    }

    /** "Je ne veux pas dépenser plus de 1600". */
    private static boolean isDenied(List<Mark> marks, int at) {
        int before = at - 1;
        while (before >= 0 && before > at - FAR && marks.get(before).is(Code.IDLE, Code.BUDGET, Code.THE)) {
            before--;
        }
        return before >= 0 && marks.get(before).is(Code.NO);
    }

    /** "Nous ne conduisons plus". */
    private static boolean isNoMore(List<Mark> marks, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            if (marks.get(i).is(Code.IDLE) && marks.get(i).value().equals(NOT)) {
                return true;
            }
            if (marks.get(i).is(Code.COMMA, Code.DOT)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isColon(Mark mark) {
        return mark.is(Code.IDLE) && mark.value().equals(COLON);
    }

    /** Whether it is said before, in the same clause, that something is rather wanted. */
    private static boolean isRather(List<Mark> marks, int at) {
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            if (marks.get(i).is(Code.BUT, Code.LIKE) && marks.get(i).value().equals(RATHER)) {
                return i < at - 1;
            }
            if (marks.get(i).is(Code.COMMA, Code.DOT)) {
                return false;
            }
        }
        return false;
    }

    /** "Préférer les parcs aux musées": both are of one sort. */
    private static boolean isLess(List<Mark> marks, int at) {
        int next = at + 1;
        while (next < marks.size() && marks.get(next).is(Code.THE, Code.OF, Code.IDLE)) {
            next++;
        }
        Code code = marks.get(at - 1 < 0 ? 0 : at - 1).code();
        return next < marks.size() && LIKED.contains(code) && marks.get(next).is(code) && isRather(marks, at);
    }
}
