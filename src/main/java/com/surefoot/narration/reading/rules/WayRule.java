package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Point.InCity;
import com.surefoot.narration.reading.Point.Modes;
import com.surefoot.narration.reading.Point.NoModes;
import com.surefoot.narration.reading.Point.NotInCity;
import com.surefoot.narration.reading.Point.Wanted;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How one gets from city to city, and around in one. */
final class WayRule implements Rule {

    private static final Distance FARTHEST = Distance.ofKilometres(100);
    private static final Distance SHORT_WALK = Distance.ofKilometres(1);
    private static final Pattern AT_NIGHT = Pattern.compile("(?i)night|nuit");
    private static final int MOST_CHANGES = 10;
    private static final Grammar CHANGES = Grammar.of("(?: MOST (?<n>[NUM A]) CHANGES | (?<m>[NUM A]) CHANGES MOST )");
    private static final Grammar DIRECT = Grammar.of("DIRECT");
    private static final Grammar LASTS =
            Grammar.of("MOST AROUND? (?<n>NUM) (?<u>[HOUR MINUTE]) | (?<o>NUM) (?<v>[HOUR MINUTE]) (?:OF? MODE)? MOST");
    private static final Grammar WALK = Grammar.of(
            "(?: [WALK LESSWALK] [COMMA NO MOST LEAST OF AROUND A]{0,4} (?<n>NUM) (?<u>[KILOMETRE METRE]) | MOST (?<o>NUM) (?<v>[KILOMETRE METRE]) OF? WALK? (?! FROM) ) (?<d>ADAY)?");
    private static final Grammar LESS_WALK = Grammar.of("LESSWALK");
    private static final Grammar GROUND = Grammar.of("GROUND");
    private static final Grammar MODE = Grammar.of("MODE");
    /** The French "permis" is a driving licence, and "allowed". */
    private static final Grammar NO_LICENCE = Grammar.of("NO OF? ALLOW");

    private static final Pattern LICENCE = Pattern.compile("(?i)(?:sans|aucun|ni|.*\\bde?) (?:le |leur |son )?permis");
    /** "The car stays at home", "in the garage". */
    private static final Grammar LEFT = Grammar.of("(?<m>MODE) AT? HOME");

    private static final Grammar INCITY = Grammar.of("INCITY");
    private static final Grammar TAXI = Grammar.of(
            "(?:(?<t>INCITY) [IN A AT OF FOR INTOWN COMMA ONLY WITH UNKNOWN]{0,5} [FOR LEAST AFTER] (?<n>NUM) (?<u>[KILOMETRE METRE])"
                    + " | [FOR LEAST AFTER] (?<m>NUM) (?<v>[KILOMETRE METRE]) [BY A COMMA IN OF INTOWN WE SELF]{0,4} (?<s>INCITY))");
    private static final Grammar THERE_AND_BACK =
            Grammar.of("(?<a>MODE) [AND COMMA THEN BUT DEPART A]{0,4} RETURN [BY A TO WITH IN]{0,3} (?<b>MODE)");
    private static final Grammar THERE_BACK =
            Grammar.of("(?<a>MODE) [AND COMMA THEN BUT DEPART BY A]{0,4} (?<b>MODE) RETURN (?! [BY A]{0,2} MODE)");
    private static final Grammar ON_FOOT = Grammar.of("WALK");

    @Override
    public void read(Sheet sheet, Context context) {
        sheet.forEach(TAXI, WayRule::taxi);
        sheet.forEach(THERE_AND_BACK, WayRule::thereAndBack);
        sheet.forEach(THERE_BACK, WayRule::thereAndBack);
        sheet.forEach(WALK, fit -> {
            boolean first = fit.has("n");
            Distance most = distance(fit.mark(first ? "n" : "o"), fit.mark(first ? "u" : "v"));
            if (isWalk(most)) {
                fit.means(must(
                        new InCityDemand.WalkAtMost(fit.has("d") ? InCityDemand.Per.DAY : InCityDemand.Per.WAY, most)));
            }
        });
        sheet.forEach(LESS_WALK, fit -> lessWalk(sheet, fit));
        sheet.forEach(LASTS, fit -> {
            boolean first = fit.has("n");
            Duration most = duration(fit.mark(first ? "n" : "o"), fit.mark(first ? "u" : "v"));
            if (!most.isZero()) {
                fit.means(must(new RideDemand.LastsAtMost(Direction.EVERY, most)));
            }
        });
        sheet.forEach(CHANGES, fit -> {
            Mark number = fit.mark(fit.has("n") ? "n" : "m");
            int most = number.is(Code.A) ? 1 : number.count();
            if (most <= MOST_CHANGES) {
                fit.means(must(new RideDemand.ChangesAtMost(Direction.EVERY, most)));
            }
        });
        sheet.forEach(DIRECT, fit -> fit.means(must(new RideDemand.ChangesAtMost(Direction.EVERY, 0))));
        sheet.forEach(GROUND, fit -> fit.means(new NoModes(Set.of(TransportMode.FLIGHT))));
        sheet.forEach(NO_LICENCE, fit -> {
            String said = context.text()
                    .substring(
                            sheet.get(fit.start()).from(),
                            sheet.get(fit.end() - 1).to());
            if (LICENCE.matcher(said).matches()) {
                fit.means(new NoModes(Set.of(TransportMode.CAR)));
            }
        });
        sheet.forEach(LEFT, fit -> {
            if (context.isFrench() && isCarItself(fit.mark("m"), context)) {
                fit.means(new NoModes(Set.of(TransportMode.CAR)));
            }
        });
        sheet.forEach(MODE, fit -> {
            if (!isRefusedAtNight(sheet, fit.start(), context)) {
                mode(sheet, fit);
            }
        });
        sheet.forEach(INCITY, fit -> inCity(sheet, fit));
        sheet.forEach(ON_FOOT, fit -> sheet.done(fit.start(), fit.end()));
    }

    /** A car, and not how one comes. */
    private static boolean isCarItself(Mark mode, Context context) {
        return mode.value().equals(TransportMode.CAR.name())
                && !context.written(mode).startsWith("en ");
    }

    /** "A taxi for anything over 4 km". */
    private static void taxi(Sheet.Fit fit) {
        boolean first = fit.has("n");
        Distance from = distance(fit.mark(first ? "n" : "m"), fit.mark(first ? "u" : "v"));
        if (isWalk(from) && fit.mark(first ? "t" : "s").value().equals(InCityMode.TAXI.name())) {
            fit.means(must(new InCityDemand.TaxiBeyond(from)));
        }
    }

    /** "The train there, a flight back". */
    private static void thereAndBack(Sheet.Fit fit) {
        TransportMode there = TransportMode.valueOf(fit.mark("a").value());
        TransportMode back = TransportMode.valueOf(fit.mark("b").value());
        if (there != back) {
            fit.means(
                    must(new RideDemand.Modes(Direction.OUTBOUND, Choice.only(Set.of(there)))),
                    must(new RideDemand.Modes(Direction.INBOUND, Choice.only(Set.of(back)))));
        }
    }

    static Distance distance(Mark number, Mark unit) {
        double amount = new BigDecimal(number.value()).doubleValue();
        return unit.is(Code.KILOMETRE) ? Distance.ofKilometres(amount) : new Distance(amount);
    }

    /** What somebody can walk who does not walk well, unless it is said how far. */
    private static void lessWalk(Sheet sheet, Sheet.Fit fit) {
        boolean said = heard(sheet, Point.Wanted.class)
                .anyMatch(wanted -> wanted.requirement().demand() instanceof InCityDemand.WalkAtMost);
        if (said) {
            sheet.done(fit.start(), fit.end());
        } else {
            fit.means(must(new InCityDemand.WalkAtMost(InCityDemand.Per.WAY, SHORT_WALK)));
        }
    }

    private static boolean isWalk(Distance distance) {
        return distance.compareTo(FARTHEST) <= 0 && distance.metres() > 0;
    }

    private static Duration duration(Mark number, Mark unit) {
        BigDecimal minutes = new BigDecimal(number.value()).multiply(BigDecimal.valueOf(unit.is(Code.HOUR) ? 60 : 1));
        return minutes.compareTo(BigDecimal.valueOf(100_000)) > 0
                ? Duration.ZERO
                : Duration.ofMinutes(minutes.longValue());
    }

    private static Point must(Demand demand) {
        return new Wanted(Requirement.must(demand, ""));
    }

    /** Who wants no night trains may want trains. */
    private static boolean isRefusedAtNight(Sheet sheet, int at, Context context) {
        int before = sheet.before(at, Code.NIGHT);
        int behind = at + 1 < sheet.size() && sheet.get(at + 1).is(Code.OF) ? at + 2 : at + 1;
        Mark mark = sheet.get(at);
        boolean nightly = AT_NIGHT.matcher(context.text().substring(mark.from(), mark.to()))
                        .find()
                || before < at - 1
                || (behind < sheet.size() && sheet.get(behind).is(Code.NIGHT));
        return nightly && (Polarity.isRefused(sheet, at) || Polarity.isRefused(sheet, before + 1));
    }

    /** One mode, with those that were named before it in the same way. */
    private static void mode(Sheet sheet, Sheet.Fit fit) {
        TransportMode mode = TransportMode.valueOf(sheet.get(fit.start()).value());
        boolean refused = Polarity.isRefused(sheet, fit.start());
        if (mode == TransportMode.COACH && isInTown(sheet, fit.start())) {
            fit.means(refused ? new NotInCity(Set.of(InCityMode.BUS)) : new InCity(with(sheet, InCityMode.BUS)));
            return;
        }
        if (refused) {
            fit.means(new NoModes(Set.of(mode)));
            return;
        }
        Set<TransportMode> modes = EnumSet.of(mode);
        heard(sheet, Modes.class).forEach(earlier -> modes.addAll(earlier.modes()));
        fit.means(new Modes(modes));
    }

    private static <P extends Point> Stream<P> heard(Sheet sheet, Class<P> kind) {
        return sheet.heard().stream()
                .map(heard -> heard.point())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Set<InCityMode> with(Sheet sheet, InCityMode... modes) {
        return Stream.concat(Stream.of(modes), heard(sheet, InCity.class).flatMap(earlier -> earlier.modes().stream()))
                .collect(Collectors.toSet());
    }

    private static boolean isInTown(Sheet sheet, int at) {
        for (int i = Math.max(0, at - 3); i < Math.min(sheet.size(), at + 4); i++) {
            if (sheet.get(i).is(Code.INTOWN) || sheet.was(i) == Code.INCITY) {
                return true;
            }
        }
        return false;
    }

    private static void inCity(Sheet sheet, Sheet.Fit fit) {
        InCityMode[] modes = Stream.of(sheet.get(fit.start()).value().split(" ", -1))
                .map(InCityMode::valueOf)
                .toArray(InCityMode[]::new);
        fit.means(
                Polarity.isRefused(sheet, fit.start()) ? new NotInCity(Set.of(modes)) : new InCity(with(sheet, modes)));
    }
}
