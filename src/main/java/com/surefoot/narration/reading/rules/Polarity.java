package com.surefoot.narration.reading.rules;

import java.util.Set;

/** Whether something is wanted or refused, by the words before and behind it. */
final class Polarity {

    private static final int FAR = 12;
    private static final int BEHIND = 4;
    private static final Code[] PASSED = {
        Code.A,
        Code.THE,
        Code.OF,
        Code.BY,
        Code.IN,
        Code.AT,
        Code.WITH,
        Code.FOR,
        Code.TO,
        Code.VISIT,
        Code.FOOD,
        Code.ALLOW,
        Code.MUST,
        Code.FROM,
        Code.HOTEL,
        Code.ROOMS,
        Code.SPEAKER,
        Code.WE,
        Code.SELF,
        Code.TAG,
        Code.UNKNOWN,
        Code.DEPART
    };

    private static final Code[] JOINED = {Code.MODE, Code.ROOM, Code.RULE, Code.KIND, Code.CUISINE};

    private static final Code[] REASONED = {Code.MODE, Code.INCITY, Code.KIND, Code.CUISINE, Code.RULE};

    private Polarity() {}

    /** Whether it is refused; a list is refused as a whole. */
    static boolean isRefused(Sheet sheet, int at) {
        return isRefusedBefore(sheet, at) || isRefusedBehind(sheet, at) || isReasonAgainst(sheet, at);
    }

    private static boolean isRefusedBefore(Sheet sheet, int at) {
        Code own = sheet.get(at).code();
        boolean listed = true;
        boolean explained = false;
        boolean allowed = false;
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            Mark mark = sheet.get(i);
            if (mark.is(Code.NO) || (mark.is(Code.NOWAY) && i == at - 1)) {
                return true;
            }
            if (mark.is(Code.CLOSE)) {
                // why it is refused stands in parentheses
                i = opening(sheet, i);
                continue;
            }
            if (mark.is(Code.OPEN) && i == at - 1) {
                // the same in other words: what is refused stands before the parentheses
                explained = true;
                continue;
            }
            if (explained && sheet.was(i) == Code.CITY) {
                continue;
            }
            if (mark.is(Code.COMMA)) {
                int before = i > 0 && sheet.get(i - 1).is(Code.CLOSE) ? opening(sheet, i - 1) : i;
                if (!listed || before <= 0 || sheet.was(before - 1) != own || isInstead(sheet, at)) {
                    return false;
                }
                continue;
            }
            // "no dormitory, our own room": who wants something begins anew
            // "so the room has to allow it"
            if (allowed && mark.is(Code.MUST) && !sheet.get(Math.max(0, i - 1)).is(Code.NO)) {
                return false;
            }
            allowed |= mark.is(Code.ALLOW);
            // "no taxis, we take the metro"
            listed &= sheet.was(i) != Code.WE && !mark.is(Code.WE);
            if (sheet.was(i) == own || sheet.was(i) == Code.WE || mark.is(Code.AND, Code.OR) || isJoined(sheet, i)) {
                continue;
            }
            if (!mark.is(PASSED)) {
                return false;
            }
            listed = mark.is(Code.THE, Code.A, Code.OF);
        }
        return false;
    }

    /** "No museums, parks instead". */
    private static boolean isInstead(Sheet sheet, int at) {
        int next = at + 1;
        while (next < sheet.size()
                && (sheet.get(next).is(Code.AND, Code.OR, Code.A) || sheet.was(next) == sheet.was(at))) {
            next++;
        }
        return next < sheet.size() && sheet.get(next).is(Code.BUT);
    }

    private static int opening(Sheet sheet, int close) {
        int i = close;
        while (i > 0 && !sheet.get(i).is(Code.OPEN)) {
            i--;
        }
        return i;
    }

    /** "No flights or shared rooms": what is joined by "or" is refused together, be it of another kind. */
    private static boolean isJoined(Sheet sheet, int at) {
        return at + 1 < sheet.size()
                && sheet.get(at + 1).is(Code.OR)
                && (sheet.get(at).is(JOINED) || Set.of(JOINED).contains(sheet.was(at)));
    }

    /** "Flights are to be avoided", "flying we would rather not". */
    private static boolean isRefusedBehind(Sheet sheet, int at) {
        for (int i = at + 1; i < Math.min(sheet.size(), at + BEHIND); i++) {
            if (sheet.get(i).is(Code.NOWAY)) {
                return true;
            }
            if (sheet.get(i).is(Code.NO)) {
                return !sheet.get(i).value().equals(Comparing.THAN) && isLastWord(sheet, i);
            }
            if (sheet.get(i).is(Code.DOT, Code.COMMA) && isThanks(sheet, i)) {
                return true;
            }
            boolean verdict = i == at + 1
                    && sheet.get(i).is(Code.COMMA)
                    && i + 1 < sheet.size()
                    && sheet.get(i + 1).is(Code.NOWAY)
                    && sheet.get(i + 1).value().isEmpty();
            if (!verdict && sheet.get(i).is(Code.DOT, Code.COMMA, Code.BUT, Code.AND, Code.ONLY)) {
                return false;
            }
        }
        return false;
    }

    /** "She gets sick on planes, so don't book us any": a denial of nothing is about what was spoken of. */
    private static boolean isReasonAgainst(Sheet sheet, int at) {
        if (!sheet.get(at).is(REASONED)) {
            return false;
        }
        int comma = at + 1;
        while (comma < sheet.size() && !sheet.get(comma).is(Code.COMMA, Code.DOT, Code.BUT, Code.NO)) {
            comma++;
        }
        int no = comma < sheet.size() && sheet.get(comma).is(Code.NO) ? comma : comma + 1;
        if (no >= sheet.size()
                || !sheet.get(no).is(Code.NO)
                || sheet.get(no - 1).is(Code.DOT, Code.BUT)) {
            return false;
        }
        int end = no + 1;
        while (end < sheet.size()
                && sheet.get(end).is(Code.BOOK, Code.WE, Code.WEARE, Code.SELF, Code.OF, Code.FOR, Code.A)) {
            end++;
        }
        return end == sheet.size()
                || (sheet.get(end).is(Code.DOT) && !sheet.get(end).value().equals(Figures.QUESTION));
    }

    /** "Museums again ... no thanks". */
    private static boolean isThanks(Sheet sheet, int at) {
        int next = at;
        while (next < sheet.size() && sheet.get(next).is(Code.DOT, Code.COMMA)) {
            next++;
        }
        return next < sheet.size()
                && sheet.get(next).is(Code.NOWAY)
                && sheet.get(next).value().equals("thanks")
                && (next + 1 == sheet.size() || sheet.get(next + 1).is(Code.DOT, Code.COMMA, Code.BUT));
    }

    /** Whether nothing follows that it could refuse instead. */
    private static boolean isLastWord(Sheet sheet, int at) {
        for (int i = at + 1; i < sheet.size(); i++) {
            if (sheet.get(i).is(Code.DOT, Code.COMMA, Code.BUT)) {
                return true;
            }
            if (!sheet.get(i).is(PASSED) || sheet.get(i).is(Code.UNKNOWN, Code.TAG, Code.FOOD)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing else is wanted. */
    static boolean isOnly(Sheet sheet, int at) {
        int before = sheet.before(at, Code.THE, Code.BY, Code.OF, Code.A, Code.FOOD);
        boolean first = before >= 0 && sheet.get(before).is(Code.ONLY);
        for (int i = at + 1; !first && i < Math.min(sheet.size(), at + BEHIND); i++) {
            if (sheet.get(i).is(Code.ONLY)) {
                return true;
            }
            if (!sheet.get(i).is(Code.FOOD, Code.AND, Code.OR) && sheet.was(i) != sheet.was(at)) {
                return false;
            }
        }
        return first;
    }
}
