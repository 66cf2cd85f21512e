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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads where a trip begins and where it leads, from all the cities and countries that are spoken of. */
final class Places {

    private static final Set<Code> PRESENT = EnumSet.of(Code.OFUS, Code.WEARE, Code.SELF, Code.GROUP);

    private final Sheet sheet;
    private final Context context;
    private final PlaceCues cues;
    private final List<Integer> destinations = new ArrayList<>();
    private boolean hasOrigin;

    Places(Sheet sheet, Context context) {
        this.sheet = sheet;
        this.context = context;
        this.cues = new PlaceCues(sheet, context);
    }

    void read() {
        PlaceRole last = PlaceRole.DESTINATION;
        boolean listed = false;
        for (int i = 0; i < sheet.size(); i++) {
            // what is near a city is not said
            boolean near = sheet.get(Math.max(0, sheet.before(i, Code.OF, Code.TO, Code.THE)))
                    .is(Code.NEAR);
            if (isAgain(i)) {
                sheet.done(i, i + 1);
            } else if (!near && sheet.get(i).is(Code.CITY, Code.LAND)) {
                boolean same = listed && isListed(i) && !isApart(i, last) && !(last == PlaceRole.ORIGIN && hasOrigin);
                last = same ? last : role(i);
                listed = true;
                take(i, last);
            }
        }
        towns();
    }

    /** "ABQ here (Albuquerque)": the same in other words. */
    private boolean isAgain(int at) {
        return at >= 2
                && sheet.get(at).is(Code.CITY)
                && sheet.get(at - 1).is(Code.OPEN)
                && sheet.was(at - 2) == Code.CITY
                && sheet.get(at).value().equals(sheet.get(at - 2).value());
    }

    private boolean isListed(int at) {
        int before = at - 1;
        while (before >= 0 && sheet.get(before).is(Code.AND, Code.OR, Code.COMMA, Code.THEN, Code.THE)) {
            before--;
        }
        return before >= 0 && before < at - 1 && (sheet.was(before) == Code.CITY || sheet.was(before) == Code.LAND);
    }

    /** "Not Berlin, Vienna": what only a comma parts from what is denied is wanted, unless the list goes on. */
    private boolean isApart(int at, PlaceRole last) {
        boolean more = at + 2 < sheet.size()
                && sheet.get(at + 1).is(Code.COMMA, Code.OR, Code.AND)
                && sheet.get(at + 2).is(Code.CITY, Code.LAND, Code.OR, Code.AND);
        return last == PlaceRole.NOT && sheet.get(at - 1).is(Code.COMMA) && !more;
    }

    private PlaceRole role(int at) {
        PlaceRole cued = cues.cue(at, hasOrigin);
        if (cues.isStart(at)) {
            return PlaceRole.ORIGIN;
        }
        if (cued != null) {
            return cued;
        }
        if ((cues.leadsOn(at) || isPair(at)) && !hasOrigin && !cues.isOriginSaid(at, hasOrigin)) {
            return PlaceRole.ORIGIN;
        }
        return context.isAsked(Asked.ORIGIN) && !hasOrigin ? PlaceRole.ORIGIN : PlaceRole.DESTINATION;
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

    private void take(int at, PlaceRole role) {
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
            take(cities.get(0), PlaceRole.ORIGIN);
            cities = List.of();
        }
        List<Integer> here = cities.stream().filter(this::isWhereSomebodyIs).toList();
        if (!hasOrigin && here.size() == 1 && cities.size() + lands.size() > 1) {
            take(here.get(0), PlaceRole.ORIGIN);
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
