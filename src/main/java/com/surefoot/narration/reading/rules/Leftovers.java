package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What no rule took, and is no word without a meaning of its own: it has to be told. */
final class Leftovers {

    /** Words that say nothing by themselves. */
    private static final Set<Code> IDLE = EnumSet.of(
            Code.COMMA,
            Code.DOT,
            Code.DASH,
            Code.OPEN,
            Code.CLOSE,
            Code.IDLE,
            Code.THE,
            Code.A,
            Code.OF,
            Code.AND,
            Code.OR,
            Code.BUT,
            Code.WITH,
            Code.FOR,
            Code.IN,
            Code.AT,
            Code.BY,
            Code.LIKE,
            Code.THAN,
            Code.ASK,
            Code.MUST,
            Code.NO,
            Code.ONLY,
            Code.AROUND,
            Code.FROM,
            Code.TO,
            Code.UNTIL,
            Code.BETWEEN,
            Code.RETURN,
            Code.LONGER,
            Code.CHANGES,
            Code.ARRIVE,
            Code.START,
            Code.DEPART,
            Code.VISIT,
            Code.HOME,
            Code.THEN,
            Code.START,
            Code.ADD,
            Code.CORRECT,
            Code.ANYORDER,
            Code.CITIES,
            Code.INTOWN,
            Code.INTERCITY,
            Code.WEARE,
            Code.SELF,
            Code.SPEAKER,
            Code.WE,
            Code.BUDGET,
            Code.TOTAL,
            Code.FARES,
            Code.HERE,
            Code.FOOD,
            Code.VISITS,
            Code.HOTEL,
            Code.OURS,
            Code.BOOK,
            Code.ROOMS,
            Code.ALLOW,
            Code.DONE,
            Code.NEXT,
            Code.THIS,
            Code.LAST,
            Code.PEOPLE,
            Code.AGED,
            Code.DAY,
            Code.NIGHT,
            Code.WEEK,
            Code.AFTER,
            Code.BEFORE,
            Code.ADAY,
            Code.ANIGHT,
            Code.AMEAL,
            Code.EACH,
            Code.YEARS,
            Code.ATICKET,
            Code.ORD,
            Code.SURE,
            Code.NOTBEFORE,
            Code.NOTAFTER,
            Code.MOST,
            Code.LEAST,
            Code.NEAR,
            Code.ADULT);

    private Leftovers() {}

    /**
     * The parts of the text that were not understood.
     *
     * @param all marks of the text
     * @param sheet after every rule had its turn
     */
    static List<Span> of(List<Mark> all, Sheet sheet) {
        List<Span> left = new ArrayList<>();
        int behind = -1;
        for (int i = 0; i < all.size(); i++) {
            Mark mark = all.get(i);
            if ((isIdle(mark) && !isRefused(all, i, sheet)) || sheet.isTaken(mark) || isVerdict(all, i, sheet)) {
                continue;
            }
            int first = first(all, i, sheet);
            if (behind == i && !left.isEmpty()) {
                first = -1;
            }
            Span span = new Span(
                    first < 0
                            ? left.remove(left.size() - 1).from()
                            : all.get(first).from(),
                    mark.to());
            left.add(span);
            behind = i + 1;
        }
        return left;
    }

    /** "Planes are out of the question": the verdict is part of what it is about. */
    private static boolean isVerdict(List<Mark> all, int at, Sheet sheet) {
        int before = at - 1;
        while (before >= 0 && all.get(before).is(Code.IDLE, Code.THE, Code.A, Code.OF, Code.COMMA)) {
            before--;
        }
        return all.get(at).is(Code.NOWAY) && before >= 0 && sheet.isTaken(all.get(before));
    }

    /** "No hotel" says something, unless it is the beginning of "no hotel with shared rooms". */
    private static boolean isRefused(List<Mark> all, int at, Sheet sheet) {
        if (!all.get(at).is(Code.HOTEL, Code.VISITS, Code.FOOD) || first(all, at, sheet) == at) {
            return false;
        }
        int next = at + 1;
        while (next < all.size()
                && all.get(next).is(Code.IDLE, Code.THE, Code.A, Code.OF, Code.WITH, Code.HOTEL, Code.FOOD)) {
            next++;
        }
        return next == all.size() || all.get(next).is(Code.COMMA, Code.DOT, Code.BUT, Code.AND);
    }

    private static boolean isIdle(Mark mark) {
        // "am" is a word of its own in English
        return IDLE.contains(mark.code())
                || (mark.is(Code.DAYTIME) && mark.value().equals("am"));
    }

    /** A denial right before it belongs to it. */
    private static int first(List<Mark> all, int at, Sheet sheet) {
        int before = at - 1;
        while (before >= 0 && all.get(before).is(Code.IDLE, Code.THE, Code.A, Code.OF, Code.NIGHT)) {
            before--;
        }
        boolean denied = before >= 0
                && all.get(before).is(Code.NO)
                && !all.get(before).value().equals(Comparing.THAN)
                && !sheet.isTaken(all.get(before));
        return denied ? before : at;
    }
}
