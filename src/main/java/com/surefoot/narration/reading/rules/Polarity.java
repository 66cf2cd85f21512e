package com.surefoot.narration.reading.rules;

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

    private Polarity() {}

    /** Whether it is refused; a list is refused as a whole. */
    static boolean isRefused(Sheet sheet, int at) {
        return isRefusedBefore(sheet, at) || isRefusedBehind(sheet, at);
    }

    private static boolean isRefusedBefore(Sheet sheet, int at) {
        Code own = sheet.get(at).code();
        boolean listed = true;
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            Mark mark = sheet.get(i);
            if (mark.is(Code.NO)) {
                return true;
            }
            if (sheet.was(i) == own || mark.is(Code.AND, Code.OR) || (mark.is(Code.COMMA) && listed)) {
                continue;
            }
            if (!mark.is(PASSED)) {
                return false;
            }
            listed = mark.is(Code.THE, Code.A, Code.OF);
        }
        return false;
    }

    private static boolean isRefusedBehind(Sheet sheet, int at) {
        for (int i = at + 1; i < Math.min(sheet.size(), at + BEHIND); i++) {
            if (sheet.get(i).is(Code.NOWAY)) {
                return true;
            }
            if (sheet.get(i).is(Code.DOT, Code.COMMA, Code.BUT, Code.NO)) {
                return false;
            }
        }
        return false;
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
