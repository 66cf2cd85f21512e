package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Point.Cuisine;
import com.surefoot.narration.reading.Point.Dislike;
import com.surefoot.narration.reading.Point.MustSee;
import com.surefoot.narration.reading.Point.NotCuisine;
import com.surefoot.narration.reading.Point.NotSight;
import com.surefoot.narration.reading.Point.Taste;
import com.surefoot.narration.reading.Point.Wanted;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What one likes to see and to eat, what not, and how full the days are. */
final class TasteRule implements Rule {

    private static final Set<String> DIETS = Set.of("vegetarian", "vegan");
    private static final int MOST_SIGHTS = 20;
    private static final Grammar A_DAY = Grammar.of("MOST (?<n>[NUM A]) [KIND VISITS SIGHT ATICKET] OF? ADAY");
    private static final Grammar PACE = Grammar.of("(?<n>NO)? (?<p>PACE)");
    private static final Grammar SIGHT = Grammar.of("(?:KIND OF? THE?)? (?<s>SIGHT) KIND?");
    /** "No amusement parks like that one": the sight is refused with all of its kind. */
    private static final Grammar EXAMPLE = Grammar.of("KIND LIKE (?<s>SIGHT)");

    private static final String ONE = "one";
    private static final Set<String> ONES = Set.of(ONE, "un", "une");
    private static final Grammar EITHER_SIGHT = Grammar.of("(?<s>SIGHT (?:COMMA SIGHT){0,4} COMMA? OR A? SIGHT)");
    private static final Grammar ONE_SIGHT =
            Grammar.of("(?<n>A) OF THE? WE? (?<s>SIGHT (?:COMMA SIGHT){0,4} COMMA? [AND OR] SIGHT)");
    private static final Grammar EITHER_RESTAURANT =
            Grammar.of("(?<s>RESTAURANT (?:COMMA RESTAURANT){0,4} COMMA? OR A? RESTAURANT)");
    private static final Grammar ONE_RESTAURANT =
            Grammar.of("(?<n>A) OF THE? WE? (?<s>RESTAURANT (?:COMMA RESTAURANT){0,4} COMMA? [AND OR] RESTAURANT)");
    private static final Grammar ONE_OF = Grammar.of("(?<n>A) TAG? (?<k>KIND) OR A? (?<l>KIND)");
    private static final Grammar LIKED = Grammar.of("[KIND TAG]");
    private static final Grammar RESTAURANT = Grammar.of("RESTAURANT");
    /** Without such a word two that are joined by "or" are both liked. */
    private static final Pattern EITHER = Pattern.compile("(?i)\\beither\\b|l['’]une? ou l['’]autre");

    private static final Grammar EITHER_CUISINE = Grammar.of("(?<s>CUISINE FOOD? OR A? CUISINE) FOOD? (?! [OR ONLY])");
    private static final Grammar ONLY_CUISINES =
            Grammar.of("ONLY FOOD? (?<s>CUISINE (?:COMMA CUISINE){0,4} COMMA? [AND OR] CUISINE) FOOD?");
    private static final Grammar CUISINE = Grammar.of("CUISINE");

    @Override
    public void read(Sheet sheet, Context context) {
        sheet.forEach(A_DAY, fit -> {
            int most = fit.mark("n").is(Code.A) ? 1 : fit.mark("n").count();
            if (most >= 1 && most <= MOST_SIGHTS) {
                fit.means(new Wanted(Requirement.must(new SightDemand.ADay(0, most), "")));
            }
        });
        sheet.forEach(PACE, TasteRule::pace);
        sheet.forEach(ONE_SIGHT, fit -> {
            if (ONES.contains(context.written(fit.mark("n")))) {
                either(sheet, fit, TasteRule::sights);
            }
        });
        sheet.forEach(EITHER_SIGHT, fit -> either(sheet, fit, TasteRule::sights));
        sheet.forEach(ONE_RESTAURANT, fit -> {
            if (ONES.contains(context.written(fit.mark("n")))) {
                either(sheet, fit, TasteRule::restaurants);
            }
        });
        sheet.forEach(EITHER_RESTAURANT, fit -> either(sheet, fit, TasteRule::restaurants));
        sheet.forEach(EXAMPLE, fit -> {
            if (Polarity.isRefused(sheet, fit.start())) {
                sheet.done(fit.at("s"), fit.end());
            }
        });
        sheet.forEach(SIGHT, fit -> {
            String name = fit.mark("s").value();
            fit.means(Polarity.isRefused(sheet, fit.at("s")) ? new NotSight(name) : new MustSee(name));
        });
        sheet.forEach(ONE_OF, fit -> {
            String one = fit.mark("k").value();
            String other = fit.mark("l").value();
            if (context.written(fit.mark("n")).equals(ONE) && !one.equals(other)) {
                Set<String> kinds = Set.of(one, other);
                fit.means(new Wanted(Requirement.must(new SightDemand.Kinds(Choice.any(kinds)), "")));
            }
        });
        sheet.forEach(LIKED, fit -> {
            if (isAtTimes(sheet, fit.start())) {
                return;
            }
            String word = sheet.get(fit.start()).value();
            fit.means(Polarity.isRefused(sheet, fit.start()) ? new Dislike(Set.of(word)) : new Taste(word));
        });
        sheet.forEach(RESTAURANT, fit -> fit.means(restaurant(sheet, fit.start())));
        if (EITHER.matcher(context.text()).find()) {
            sheet.forEach(EITHER_CUISINE, fit -> cuisines(sheet, fit, Choice::any));
        }
        sheet.forEach(ONLY_CUISINES, fit -> cuisines(sheet, fit, Choice::only));
        sheet.forEach(CUISINE, fit -> {
            if (!isNoVegetarian(sheet, fit.start())) {
                fit.means(cuisine(sheet, fit.start()));
            }
        });
    }

    /** "One of the Louvre and the Orsay museum", "the Louvre or the Orsay museum". */
    private static void either(Sheet sheet, Sheet.Fit fit, Function<Choice<String>, Demand> demand) {
        Set<String> names = fit.all("s").stream()
                .filter(mark -> mark.is(Code.SIGHT, Code.RESTAURANT))
                .map(Mark::value)
                .collect(Collectors.toUnmodifiableSet());
        // "Louvre / Orsay" is a list
        boolean listed = fit.all("s").stream().anyMatch(mark -> mark.is(Code.OR) && mark.to() - mark.from() == 1);
        if (!listed && names.size() > 1 && !Polarity.isRefused(sheet, fit.at("s"))) {
            fit.means(new Wanted(Requirement.must(demand.apply(Choice.any(names)), "")));
        }
    }

    /** "Hunan or Sichuan food", "we only eat Indian and Thai". */
    private static void cuisines(Sheet sheet, Sheet.Fit fit, Function<Set<String>, Choice<String>> choice) {
        Set<String> words = fit.all("s").stream()
                .filter(mark -> mark.is(Code.CUISINE))
                .map(Mark::value)
                .collect(Collectors.toUnmodifiableSet());
        if (words.size() > 1 && !Polarity.isRefused(sheet, fit.at("s"))) {
            fit.means(new Wanted(Requirement.must(new MealDemand.Cuisines(choice.apply(words)), "")));
        }
    }

    private static Demand sights(Choice<String> names) {
        return new SightDemand.Sights(names);
    }

    private static Demand restaurants(Choice<String> names) {
        return new MealDemand.Restaurants(names);
    }

    /** "Not a museum every day" and "no museums on Monday" are no dislike. */
    private static boolean isAtTimes(Sheet sheet, int at) {
        int next = at + 1;
        while (next < sheet.size() && sheet.get(next).is(Code.THE, Code.IN, Code.AT)) {
            next++;
        }
        boolean most = next + 1 < sheet.size()
                && sheet.get(next).is(Code.MOST, Code.ADAY)
                && sheet.get(next + 1).is(Code.MOST, Code.ADAY);
        return most
                || (next < sheet.size()
                        && Set.of(Code.ADAY, Code.DATE, Code.DAYTIME).contains(sheet.was(next))
                        && Polarity.isRefused(sheet, at));
    }

    private static void pace(Sheet.Fit fit) {
        com.surefoot.itinerary.Pace pace =
                com.surefoot.itinerary.Pace.valueOf(fit.mark("p").value());
        boolean turned = fit.has("n") && pace != com.surefoot.itinerary.Pace.BALANCED;
        com.surefoot.itinerary.Pace other = pace == com.surefoot.itinerary.Pace.FULL
                ? com.surefoot.itinerary.Pace.RELAXED
                : com.surefoot.itinerary.Pace.FULL;
        fit.means(new Point.Pace(turned ? other : pace));
    }

    /** Who is not vegetarian has nothing against such food. */
    private static boolean isNoVegetarian(Sheet sheet, int at) {
        boolean food = at + 1 < sheet.size() && sheet.get(at + 1).is(Code.FOOD);
        return DIETS.contains(sheet.get(at).value()) && !food && Polarity.isRefused(sheet, at);
    }

    private static Point restaurant(Sheet sheet, int at) {
        Set<String> name = Set.of(sheet.get(at).value());
        Choice<String> choice = Polarity.isRefused(sheet, at) ? Choice.none(name) : Choice.all(name);
        return new Wanted(Requirement.must(new MealDemand.Restaurants(choice), ""));
    }

    private static Point cuisine(Sheet sheet, int at) {
        String word = sheet.get(at).value();
        if (Polarity.isRefused(sheet, at)) {
            return new NotCuisine(word);
        }
        return Polarity.isOnly(sheet, at)
                ? new Wanted(Requirement.must(new MealDemand.Cuisines(Choice.only(Set.of(word))), ""))
                : new Cuisine(word);
    }
}
