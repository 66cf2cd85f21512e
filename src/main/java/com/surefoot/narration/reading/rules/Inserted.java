package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Listening;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Reader;
import com.surefoot.narration.reading.Span;
import com.surefoot.narration.reading.Understood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Chinese words within a text of another language: who reads Chinese says what they stand for, and the words around them what
 * is wanted of it.
 */
final class Inserted {

    /** More runs than this no traveller inserts; what is beyond is told as not understood. */
    private static final int MOST = 60;

    private static final String GO_TO = "去";

    private final Reader reader;
    private final Listening listening;
    private final List<Heard> heard = new ArrayList<>();
    private int runs;

    Inserted(Reader reader, Listening listening) {
        this.reader = reader;
        this.listening = Listening.afresh(listening.words(), listening.today());
    }

    /** What was said in Chinese all by itself. */
    List<Heard> heard() {
        return List.copyOf(heard);
    }

    /**
     * What stands in such words.
     *
     * @param from index of their first character
     * @return marks in the text's order; empty if nothing is understood
     */
    List<Mark> marks(String run, int from) {
        if (++runs > MOST) {
            return List.of();
        }
        Understood understood = reader.read(run, listening);
        if (understood.heard().isEmpty()) {
            return partly(run, from);
        }
        List<Mark> marks = new ArrayList<>();
        for (Heard each : understood.heard()) {
            marks.addAll(marks(each, from));
        }
        for (Span left : understood.notUnderstood()) {
            marks.add(new Mark(Code.UNKNOWN, "", left.from() + from, left.to() + from, false));
        }
        marks.sort(Comparator.comparing(Mark::from));
        return marks;
    }

    /** By a part of their names places are only known with a word that leads there. */
    private List<Mark> partly(String run, int from) {
        List<Mark> marks = new ArrayList<>();
        for (Heard each : reader.read(GO_TO + run, listening).heard()) {
            named(each.point())
                    .map(named -> new Mark(named.code(), named.value(), from, from + run.length(), true))
                    .forEach(marks::add);
        }
        return marks;
    }

    private List<Mark> marks(Heard each, int from) {
        int start = each.from() + from;
        int end = each.to() + from;
        List<Mark> marks = named(each.point())
                .map(named -> new Mark(named.code(), named.value(), start, end, true))
                .toList();
        if (!marks.isEmpty()) {
            return marks;
        }
        heard.add(new Heard(each.point(), start, end));
        return List.of(new Mark(Code.IDLE, "", start, end, false));
    }

    /** What is named; of what is said of it, the text around decides. */
    private static Stream<Phrases.Meaning> named(Point point) {
        if (point instanceof Point.Towns towns) {
            return towns.cities().stream().map(city -> new Phrases.Meaning(Code.CITY, city));
        }
        if (point instanceof Point.MustSee must) {
            return Stream.of(new Phrases.Meaning(Code.SIGHT, must.sight()));
        }
        if (point instanceof Point.Taste taste) {
            return Stream.of(new Phrases.Meaning(Code.KIND, taste.word()));
        }
        if (point instanceof Point.Cuisine food) {
            return Stream.of(new Phrases.Meaning(Code.CUISINE, food.word()));
        }
        return point instanceof Point.Wanted wanted ? named(wanted.requirement().demand()) : Stream.empty();
    }

    private static Stream<Phrases.Meaning> named(Demand demand) {
        if (demand instanceof LodgingDemand.Features features) {
            return named(Code.FEATURE, features.features());
        }
        if (demand instanceof LodgingDemand.Properties hotels) {
            return named(Code.NAMEDHOTEL, hotels.names());
        }
        return demand instanceof MealDemand.Restaurants restaurants
                ? named(Code.RESTAURANT, restaurants.names())
                : Stream.empty();
    }

    private static Stream<Phrases.Meaning> named(Code code, Choice<String> names) {
        return names.quantifier() == Quantifier.NONE
                ? Stream.empty()
                : names.of().stream().map(name -> new Phrases.Meaning(code, name));
    }
}
