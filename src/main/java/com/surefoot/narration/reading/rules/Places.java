package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.Asked;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Point.AlsoTown;
import com.surefoot.narration.reading.Point.Budget;
import com.surefoot.narration.reading.Point.CityCount;
import com.surefoot.narration.reading.Point.Land;
import com.surefoot.narration.reading.Point.NotTown;
import com.surefoot.narration.reading.Point.Origin;
import com.surefoot.narration.reading.Point.People;
import com.surefoot.narration.reading.Point.Start;
import com.surefoot.narration.reading.Point.Towns;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells by the words around each city and country whether the trip begins there or leads there. */
final class Places {

    private enum Role {
        ORIGIN,
        DESTINATION,
        ALSO,
        NOT,
        BACK
    }

    private static final int FAR = 4;
    /** Who flees a city begins there. */
    private static final String FLEE = "flee";

    private static final Pattern LEAVING = Pattern.compile("(?:on )?(?:par[st]|s['’]en va|s['’]envol).*");
    private static final Set<Code> BELONGING =
            EnumSet.of(Code.VISIT, Code.CITIES, Code.KIND, Code.TAG, Code.NEAR, Code.NUM);
    private static final Set<Code> COUNTED = EnumSet.of(Code.NUM, Code.CITIES);
    private static final Set<Code> PRESENT = EnumSet.of(Code.OFUS, Code.WEARE, Code.SELF, Code.GROUP);
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
    private final List<Integer> destinations = new ArrayList<>();
    private boolean hasOrigin;

    Places(Sheet sheet, Context context) {
        this.sheet = sheet;
        this.context = context;
    }

    void read() {
        Role last = Role.DESTINATION;
        boolean listed = false;
        for (int i = 0; i < sheet.size(); i++) {
            // what is near a city is not said
            boolean near = sheet.get(Math.max(0, sheet.before(i, Code.OF, Code.TO, Code.THE)))
                    .is(Code.NEAR);
            if (!near && sheet.get(i).is(Code.CITY, Code.LAND)) {
                boolean same = listed && isListed(i) && !isApart(i, last) && !(last == Role.ORIGIN && hasOrigin);
                last = same ? last : role(i);
                listed = true;
                take(i, last);
            }
        }
        towns();
    }

    private boolean isListed(int at) {
        int before = at - 1;
        while (before >= 0 && sheet.get(before).is(Code.AND, Code.OR, Code.COMMA, Code.THEN, Code.THE)) {
            before--;
        }
        return before >= 0 && before < at - 1 && (sheet.was(before) == Code.CITY || sheet.was(before) == Code.LAND);
    }

    /** "Not Berlin, Vienna": what only a comma parts from what is denied is wanted, unless the list goes on. */
    private boolean isApart(int at, Role last) {
        boolean more = at + 2 < sheet.size()
                && sheet.get(at + 1).is(Code.COMMA, Code.OR, Code.AND)
                && sheet.get(at + 2).is(Code.CITY, Code.LAND, Code.OR, Code.AND);
        return last == Role.NOT && sheet.get(at - 1).is(Code.COMMA) && !more;
    }

    private Role role(int at) {
        Role cued = cue(at);
        if (isStart(at)) {
            return Role.ORIGIN;
        }
        if (cued != null) {
            return cued;
        }
        if ((leadsOn(at) || isPair(at)) && !hasOrigin && !isOriginSaid(at)) {
            return Role.ORIGIN;
        }
        return context.isAsked(Asked.ORIGIN) && !hasOrigin ? Role.ORIGIN : Role.DESTINATION;
    }

    /** Whether another one says where it begins. */
    private boolean isOriginSaid(int but) {
        for (int i = 0; i < sheet.size(); i++) {
            boolean other = i != but && sheet.get(i).is(Code.CITY) && sheet.was(Math.max(0, i - 1)) != Code.HERE;
            if (other && (cue(i) == Role.ORIGIN || isStart(i))) {
                return true;
            }
        }
        return false;
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

    /** "Paris as our starting point". */
    private boolean isStart(int at) {
        int next = at + 1;
        while (next < sheet.size() && sheet.get(next).is(Code.WE, Code.SPEAKER, Code.A, Code.COMMA)) {
            next++;
        }
        return next < sheet.size()
                && sheet.get(next).is(Code.START)
                && (next + 1 == sheet.size() || !sheet.get(next + 1).is(Code.CITY, Code.OF));
    }

    /** "Paris to Vienna": the first is where it begins. */
    private boolean leadsOn(int at) {
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

    /** "Paris Vienna": just two names beside each other. */
    private boolean isPair(int at) {
        boolean known =
                context.listening().soFar().find(Origin.class).isPresent() || context.isAsked(Asked.DESTINATION);
        long names = IntStream.range(0, sheet.size())
                .filter(i -> sheet.was(i) == Code.CITY && !sheet.get(i).is(Code.DONE))
                .count();
        return !known
                && names == 2
                && isBeside(at, sheet.get(at + 1 < sheet.size() ? at + 1 : at).is(Code.COMMA) && isNote() ? 2 : 1);
    }

    private boolean isBeside(int at, int apart) {
        return at + apart < sheet.size()
                && sheet.get(at).is(Code.CITY)
                && sheet.get(at + apart).is(Code.CITY)
                && !sheet.get(at).value().equals(sheet.get(at + apart).value());
    }

    /** Whether all else that a trip needs is said, so that one of two cities is where it begins. */
    private boolean isNote() {
        return !isTour()
                && Stream.of(Start.class, People.class, Budget.class)
                        .allMatch(kind -> sheet.heard().stream().anyMatch(heard -> kind.isInstance(heard.point())));
    }

    private @Nullable Role cue(int at) {
        if (at >= 2 && sheet.get(at - 1).is(Code.OF) && sheet.was(at - 2) == Code.CENTRE) {
            return cue(at - 2);
        }
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            Mark mark = sheet.get(i);
            if (mark.is(Code.FROM, Code.START)) {
                return returns(i) ? Role.DESTINATION : Role.ORIGIN;
            }
            if (sheet.was(i) == Code.HERE) {
                return isOriginSaid(at) || isAlone(at) ? Role.DESTINATION : Role.ORIGIN;
            }
            if (mark.is(Code.DEPART, Code.HOME)) {
                return Role.ORIGIN;
            }
            if (mark.is(Code.OF) && i == at - 1 && (context.isFrench() || !origin(i))) {
                return origin(i) ? Role.ORIGIN : Role.DESTINATION;
            }
            if (mark.is(Code.FOR) && !isRightBefore(i, at)) {
                return null;
            }
            if (mark.is(Code.TO, Code.AT, Code.IN, Code.FOR, Code.VISIT, Code.UNTIL)) {
                return towards(i);
            }
            if (mark.is(Code.NO) && mark.value().equals(FLEE)) {
                return Role.ORIGIN;
            }
            if (mark.is(Code.NO)) {
                return isRightBefore(i, at) ? Role.NOT : null;
            }
            if (mark.is(Code.ADD)) {
                return Role.ALSO;
            }
            if (mark.is(Code.DOT, Code.COMMA, Code.BUT, Code.DONE, Code.CITY, Code.AND)) {
                return null;
            }
        }
        return null;
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

    private Role towards(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (sheet.get(i).is(Code.RETURN)) {
                return Role.BACK;
            }
            if (sheet.get(i).is(Code.NO) && isRightBefore(i, at)) {
                return Role.NOT;
            }
            if (sheet.get(i).is(Code.ADD)) {
                return Role.ALSO;
            }
            if (sheet.get(i).is(Code.DEPART) && sheet.get(at).is(Code.IN, Code.AT) && !isLeaving(i)) {
                return Role.ORIGIN;
            }
            if (sheet.was(i) == Code.CITY && returnsBefore(i)) {
                return Role.ORIGIN;
            }
        }
        return Role.DESTINATION;
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

    private void take(int at, Role role) {
        Mark mark = sheet.get(at);
        switch (role) {
            case ORIGIN -> {
                if (mark.is(Code.CITY)) {
                    hear(at, new Origin(mark.value()));
                    hasOrigin = true;
                }
            }
            case NOT -> hear(at, new NotTown(mark.value()));
            case ALSO -> hear(at, new AlsoTown(mark.value()));
            case BACK -> back(at);
            case DESTINATION -> destinations.add(at);
        }
    }

    private void hear(int at, Point point) {
        sheet.hear(point, at, at + 1);
        sheet.done(at, at + 1);
    }

    /** Where it comes back to is where it began, if nobody says otherwise. */
    private void back(int at) {
        if (hasOrigin) {
            sheet.done(at, at + 1);
        } else {
            hear(at, new Origin(sheet.get(at).value()));
        }
    }

    /** Several cities that have no names yet are in a country. */
    private boolean isTour() {
        return sheet.heard().stream().anyMatch(heard -> heard.point() instanceof CityCount count && count.count() > 1);
    }

    /** "Berlin or Vienna": neither is said, so both are told. */
    private boolean isEither(List<Integer> cities) {
        return cities.size() == 2
                && cities.get(1) == cities.get(0) + 2
                && sheet.get(cities.get(0) + 1).is(Code.OR);
    }

    /** "We live in Omaha and want to see two cities in California": who is in one place and wants to another begins there. */
    private boolean isFromElsewhere(List<Integer> cities, List<Integer> lands) {
        CatalogueWords words = context.listening().words();
        return !hasOrigin
                && cities.size() == 1
                && lands.size() == 1
                && context.listening().soFar().find(Origin.class).isEmpty()
                && words.findCity(sheet.get(cities.get(0)).value())
                        .filter(city ->
                                !words.isIn(city, sheet.get(lands.get(0)).value()))
                        .isPresent();
    }

    /** "Three of us in Chicago", "staying in Berlin for work": people are there already. */
    private boolean isWhereSomebodyIs(int at) {
        int in = sheet.before(at, Code.THE);
        int before = in < 0 ? -1 : sheet.before(in, Code.DONE);
        boolean people = in >= 1
                && sheet.get(in).is(Code.IN)
                && sheet.get(in - 1).is(Code.DONE)
                && IntStream.range(before + 1, in).anyMatch(i -> PRESENT.contains(sheet.was(i)));
        boolean behind = in >= 0
                && sheet.get(in).is(Code.IN, Code.VISIT)
                && sheet.was(at + 1 < sheet.size() ? at + 1 : at) == Code.HERE;
        return people || behind;
    }

    private void towns() {
        if (isTour() && destinations.stream().noneMatch(i -> sheet.get(i).is(Code.LAND))) {
            destinations.forEach(i -> PlaceRule.land(context, sheet.get(i))
                    .ifPresent(land -> sheet.set(i, sheet.get(i).as(Code.LAND, land))));
        }
        List<Integer> cities =
                destinations.stream().filter(i -> sheet.get(i).is(Code.CITY)).toList();
        if (isEither(cities)) {
            return;
        }
        List<Integer> lands =
                destinations.stream().filter(i -> sheet.get(i).is(Code.LAND)).toList();
        if (isFromElsewhere(cities, lands)) {
            take(cities.get(0), Role.ORIGIN);
            cities = List.of();
        }
        List<Integer> here = cities.stream().filter(this::isWhereSomebodyIs).toList();
        if (!hasOrigin && here.size() == 1 && cities.size() + lands.size() > 1) {
            take(here.get(0), Role.ORIGIN);
            cities = cities.stream().filter(i -> !here.contains(i)).toList();
        }
        if (cities.isEmpty()) {
            lands.stream().limit(1).forEach(i -> hear(i, new Land(sheet.get(i).value())));
            return;
        }
        long names = cities.stream().map(i -> sheet.get(i).value()).distinct().count();
        boolean inOrder = names == 1 || (sheet.any(Code.THEN) && !sheet.any(Code.ANYORDER));
        for (int i : cities) {
            String name = sheet.get(i).value();
            hear(i, i == cities.get(0) ? new Towns(List.of(name), inOrder) : new AlsoTown(name));
        }
        lands.forEach(i -> sheet.done(i, i + 1));
    }
}
