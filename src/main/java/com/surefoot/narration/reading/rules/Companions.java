package com.surefoot.narration.reading.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether who speaks travels with those they speak of. */
final class Companions {

    /** Whoever "is coming too" goes with who speaks. */
    static final String ALONG = "along";

    /** What may stand between somebody and "me". */
    private static final Code[] BESIDE = {
        Code.AND,
        Code.COMMA,
        Code.SPEAKER,
        Code.WE,
        Code.A,
        Code.DONE,
        Code.KIN,
        Code.SELF,
        Code.PEOPLE,
        Code.ADULT,
        Code.AGED,
        Code.NUM,
        Code.YEARS,
        Code.OPEN,
        Code.CLOSE
    };
    /** What "and" joins people to, where it does not begin another clause. */
    private static final Code[] COUNTED = {
        Code.NUM, Code.ADULT, Code.CHILD, Code.CHILDKIN, Code.KIN, Code.BABY, Code.PEOPLE, Code.YEARS, Code.CLOSE
    };

    private final Sheet sheet;
    private final Context context;

    Companions(Sheet sheet, Context context) {
        this.sheet = sheet;
        this.context = context;
    }

    /** "My wife and I", "me and my wife". */
    boolean isBesideMe(int start, int end) {
        for (int i = Math.max(0, start - 2); i < start; i++) {
            if (sheet.get(i).is(Code.SELF) || isMyself(i)) {
                return true;
            }
        }
        if (isAlong(end)) {
            return true;
        }
        for (int i = end; i < Math.min(sheet.size(), end + 8); i++) {
            if (sheet.get(i).is(Code.SELF) && (sheet.get(i - 1).is(Code.AND) || isListed(i))) {
                return !beginsClause(i);
            }
            boolean name = sheet.get(i).is(Code.UNKNOWN) && sheet.get(i).capital();
            if (!name && !sheet.get(i).is(BESIDE)) {
                return false;
            }
        }
        return false;
    }

    /** "Mes parents fêtent leurs noces et je ..." says something new of somebody else, unless it stands right behind them. */
    private boolean beginsClause(int self) {
        Mark before = sheet.get(self - 2);
        boolean beside = before.is(Code.KIN, Code.DONE)
                && context.text()
                        .substring(before.to(), sheet.get(self - 1).from())
                        .isBlank();
        return context.written(sheet.get(self)).equals("je") && !beside;
    }

    /** "My wife with me", "my wife is coming too". */
    private boolean isAlong(int at) {
        return at < sheet.size()
                && sheet.get(at).is(Code.WITH)
                && (sheet.get(at).value().equals(ALONG)
                        || (at + 1 < sheet.size() && sheet.get(at + 1).is(Code.SELF)));
    }

    /** "Husband, me, and a dog". */
    private boolean isListed(int at) {
        return sheet.get(at - 1).is(Code.COMMA)
                && at + 1 < sheet.size()
                && sheet.get(at + 1).is(Code.COMMA, Code.AND, Code.DOT, Code.OPEN);
    }

    /** "Myself and my wife": who would be alone without the others. */
    private boolean isMyself(int at) {
        return sheet.was(at) == Code.GROUP
                && at + 1 < sheet.size()
                && (sheet.get(at + 1).is(Code.AND)
                        || (sheet.get(at + 1).is(Code.COMMA)
                                && at + 2 < sheet.size()
                                && sheet.get(at + 2).is(Code.SPEAKER, Code.KIN)))
                && sheet.get(at).value().equals("1");
    }

    /** Whether "and" joins them to people, and does not begin another clause. */
    boolean isAfterPeople(int at) {
        int before = sheet.get(at).is(Code.COMMA) ? at : sheet.before(at, Code.COMMA);
        return before >= 0 && List.of(COUNTED).contains(sheet.was(before));
    }

    /** Whether who speaks is one adult with children, even if they say "we". */
    boolean isParent() {
        return isTaking() || isWithChild() || isBesideChild();
    }

    /** "Me and my two girls", "with my two boys and myself". */
    private boolean isBesideChild() {
        return IntStream.range(0, sheet.size()).filter(i -> isMe(i)).anyMatch(me -> {
            int next = me + 1;
            while (next < sheet.size()
                    && Set.of(Code.AND, Code.COMMA, Code.SPEAKER, Code.WE, Code.A, Code.THE, Code.NUM, Code.WITH)
                            .contains(sheet.was(next))) {
                next++;
            }
            return next > me + 1 && next < sheet.size() && isChild(next);
        });
    }

    private boolean isMe(int at) {
        return sheet.was(at) == Code.SELF
                || (sheet.was(at) == Code.GROUP && sheet.get(at).value().equals("1"));
    }

    private boolean isChild(int at) {
        return sheet.was(at) == Code.CHILDKIN || sheet.was(at) == Code.CHILD || sheet.was(at) == Code.BABY;
    }

    /** "My daughter and I". */
    private boolean isWithChild() {
        return IntStream.range(0, sheet.size() - 2)
                .anyMatch(i -> (sheet.was(i) == Code.CHILDKIN || sheet.was(i) == Code.CHILD)
                        && sheet.was(i + 1) == Code.AND
                        && sheet.was(i + 2) == Code.SELF);
    }

    /** "I am taking my two kids ... we will stay". */
    private boolean isTaking() {
        return IntStream.range(0, sheet.size() - 1)
                .anyMatch(i ->
                        (sheet.was(i) == Code.SELF || sheet.was(i) == Code.SPEAKER) && sheet.was(i + 1) == Code.WITH);
    }

    /** "Me and my whoever". */
    boolean isWithSomebody(int at) {
        int next = at + 1;
        while (next < sheet.size() && sheet.get(next).is(Code.AND, Code.WITH, Code.SPEAKER)) {
            next++;
        }
        return next > at + 1 && next < sheet.size() && sheet.get(next).is(Code.UNKNOWN);
    }
}
