package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.Point.Origin;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the words around a city or country tell of it: whether a trip begins there, leads there or avoids it. */
final class PlaceCues {

    private static final int FAR = 4;
    /** Who flees a city begins there. */
    private static final String FLEE = "flee";
    /** "Denver here", "Denver based". */
    private static final Pattern SPEAKS = Pattern.compile(
            "(?i)^[ -](?:here(?=[,.!;:( -]|$)|based\\b|native|resident|local here|folks|people|guys|crew|family|couple|natives|residents|peeps|girls|boys)");

    private static final Pattern LEAVING = Pattern.compile("(?:on )?(?:par[st]|s['’]en va|s['’]envol).*");
    private static final Pattern LIVING = Pattern.compile("(?:habit|vi[ts]|viv|résid|basé).*");
    private static final Set<Code> RELATED = EnumSet.of(Code.KIN, Code.CHILDKIN, Code.CHILD, Code.PEOPLE);
    private static final Set<Code> BELONGING =
            EnumSet.of(Code.VISIT, Code.CITIES, Code.KIND, Code.TAG, Code.NEAR, Code.NUM);
    private static final Set<Code> COUNTED = EnumSet.of(Code.NUM, Code.CITIES);
    /** What may stand between a word and what it is about. */
    private static final Code[] PASSED = {
        Code.A,
        Code.THE,
        Code.OF,
        Code.LIKE,
        Code.MUST,
        Code.CITIES,
        Code.VISIT,
        Code.SELF,
        Code.WE,
        Code.ADD,
        Code.ALLOW
    };

    private final Sheet sheet;
    private final Context context;

    PlaceCues(Sheet sheet, Context context) {
        this.sheet = sheet;
        this.context = context;
    }

    /**
     * What a place is by the words before it; null if they do not tell.
     *
     * @param found whether it was read already where the trip begins
     */
    @Nullable PlaceRole cue(int at, boolean found) {
        if (at >= 2 && sheet.get(at - 1).is(Code.OF) && sheet.was(at - 2) == Code.CENTRE) {
            return cue(at - 2, found);
        }
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            Mark mark = sheet.get(i);
            if (mark.is(Code.FROM) && isOfOthers(i) && isOtherStart(at, found)) {
                return PlaceRole.DESTINATION;
            }
            if (mark.is(Code.FROM, Code.START)) {
                return returns(i) ? PlaceRole.DESTINATION : PlaceRole.ORIGIN;
            }
            if (sheet.was(i) == Code.HERE) {
                return isOriginSaid(at, found) || isAlone(at) ? PlaceRole.DESTINATION : PlaceRole.ORIGIN;
            }
            if (mark.is(Code.DEPART, Code.HOME)) {
                return PlaceRole.ORIGIN;
            }
            if (mark.is(Code.OF) && i == at - 1 && (context.isFrench() || !origin(i))) {
                return origin(i) ? PlaceRole.ORIGIN : PlaceRole.DESTINATION;
            }
            if (mark.is(Code.FOR) && !isRightBefore(i, at)) {
                return null;
            }
            if (mark.is(Code.TO, Code.AT, Code.IN, Code.FOR, Code.VISIT, Code.UNTIL)) {
                return towards(i);
            }
            if (mark.is(Code.NO) && mark.value().equals(FLEE)) {
                return PlaceRole.ORIGIN;
            }
            if (mark.is(Code.NO)) {
                return isRightBefore(i, at) ? PlaceRole.NOT : null;
            }
            if (mark.is(Code.ADD)) {
                return PlaceRole.ALSO;
            }
            if (mark.is(Code.DOT, Code.COMMA, Code.BUT, Code.DONE, Code.CITY, Code.AND)) {
                return null;
            }
        }
        return null;
    }

    /** "Paris as our starting point". */
    boolean isStart(int at) {
        if (SPEAKS.matcher(context.text().substring(sheet.get(at).to())).find()) {
            return true;
        }
        int next = at + 1;
        while (next < sheet.size() && sheet.get(next).is(Code.WE, Code.SPEAKER, Code.A, Code.COMMA)) {
            next++;
        }
        return next < sheet.size()
                && sheet.get(next).is(Code.START)
                && (next + 1 == sheet.size() || !sheet.get(next + 1).is(Code.CITY, Code.OF));
    }

    /** "Paris to Vienna": the first is where it begins. */
    boolean leadsOn(int at) {
        int next = at + 1;
        while (next < sheet.size() && sheet.get(next).is(Code.COMMA, Code.DEPART)) {
            next++;
        }
        boolean leads = next < sheet.size() && sheet.get(next).is(Code.TO, Code.AT, Code.DASH);
        next++;
        // "Houston → two cities of Texas"
        while (next < sheet.size()
                && (COUNTED.contains(sheet.was(next)) || sheet.get(next).is(Code.OF, Code.IN, Code.OPEN))) {
            next++;
        }
        return leads && next < sheet.size() && sheet.get(next).is(Code.CITY, Code.LAND);
    }

    /** Whether another one says where it begins. */
    boolean isOriginSaid(int but, boolean found) {
        for (int i = 0; i < sheet.size(); i++) {
            boolean other = i != but
                    && sheet.get(i).is(Code.CITY)
                    && sheet.was(Math.max(0, i - 1)) != Code.HERE
                    && !isLivedIn(i);
            if (other && (cue(i, found) == PlaceRole.ORIGIN || isStart(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the trip begins elsewhere than where somebody lives. */
    private boolean isOtherStart(int at, boolean found) {
        return found
                || context.listening().soFar().find(Origin.class).isPresent()
                || IntStream.range(0, sheet.size())
                        .filter(i -> i != at && sheet.get(i).is(Code.CITY))
                        .filter(i -> !isLivedIn(i))
                        .anyMatch(i -> isStart(i) || leadsOn(i) || cue(i, found) == PlaceRole.ORIGIN);
    }

    /** "My uncle lives in Atlanta". */
    private boolean isOfOthers(int living) {
        int who = sheet.before(living, Code.WE, Code.SPEAKER, Code.UNKNOWN);
        return LIVING.matcher(context.written(sheet.get(living))).matches()
                && who >= 0
                && RELATED.contains(sheet.was(who));
    }

    private boolean isLivedIn(int at) {
        int living = sheet.before(at, Code.AT, Code.IN);
        return living >= 0 && sheet.get(living).is(Code.FROM) && isOfOthers(living);
    }

    /** Whether no other city or country is spoken of. */
    private boolean isAlone(int at) {
        for (int i = 0; i < sheet.size(); i++) {
            if (i != at && (sheet.was(i) == Code.CITY || sheet.was(i) == Code.LAND)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a denial or the like is about what stands there. */
    private boolean isRightBefore(int word, int at) {
        return IntStream.range(word + 1, at).allMatch(i -> sheet.get(i).is(PASSED));
    }

    /** Before a city it is where from, unless it belongs to a word before it. */
    private boolean origin(int at) {
        int before = sheet.before(at, Code.THE);
        // "at five from Paris": a party that is counted has no cities
        boolean counted = before >= 0 && sheet.get(before).is(Code.DONE) && sheet.was(before) == Code.NUM;
        return before < 0 || counted || !BELONGING.contains(sheet.was(before));
    }

    private PlaceRole towards(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (sheet.get(i).is(Code.RETURN)) {
                return PlaceRole.BACK;
            }
            if (sheet.get(i).is(Code.NO) && isRightBefore(i, at)) {
                return PlaceRole.NOT;
            }
            if (sheet.get(i).is(Code.ADD)) {
                return PlaceRole.ALSO;
            }
            if (sheet.get(i).is(Code.DEPART) && sheet.get(at).is(Code.IN, Code.AT) && !isLeaving(i)) {
                return PlaceRole.ORIGIN;
            }
            if (sheet.was(i) == Code.CITY && returnsBefore(i)) {
                return PlaceRole.ORIGIN;
            }
        }
        return PlaceRole.DESTINATION;
    }

    /** In French a departure "à Paris" is there, but who leaves "à Paris" goes there. */
    private boolean isLeaving(int at) {
        return context.isFrench()
                && LEAVING.matcher(context.written(sheet.get(at))).matches();
    }

    private boolean returns(int at) {
        int before = sheet.before(at);
        return before >= 0 && sheet.get(before).is(Code.RETURN);
    }

    private boolean returnsBefore(int city) {
        return city >= 2
                && sheet.get(city - 1).is(Code.FROM, Code.OF, Code.DONE)
                && sheet.get(city - 2).is(Code.RETURN);
    }
}
