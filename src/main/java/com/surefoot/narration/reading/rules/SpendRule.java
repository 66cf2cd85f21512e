package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.Point.Wanted;
import com.surefoot.travel.City;
import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a part of the trip may cost in all: "lodging no more than 800 in total", "at most €200 on the trains". */
final class SpendRule implements Rule {

    private static final String WHAT = "(?<what>[HOTEL ROOMS FOOD MEAL AMEAL ATICKET VISITS FARES INTOWN INCITY])";
    private static final String SUM = "(?:CURRENCY{1,2} AROUND? (?<n>NUM) | (?<m>NUM) OF? CURRENCY{0,2})"
            + "(?! [DAY NIGHT WEEK MONTHS ADULT CHILD PEOPLE CITIES HOUR MINUTE KILOMETRE METRE PERCENT MONTH EACH ADAY ANIGHT AMEAL YEARS OFUS])";
    /** "Within 2,800": a bound, if it is no time or way. */
    private static final Grammar WITHIN = Grammar.of(
            "(?<w>IN) [AROUND A AT]{0,2} (?: CURRENCY | (?<n>NUM) OF? (?: CURRENCY | (?! [DAY NIGHT WEEK MONTHS HOUR MINUTE KILOMETRE METRE CITIES SIGHT NUM MONTH])))");
    /** "500 in total" is no party. */
    private static final Grammar SUMMED = Grammar.of(
            "(?: CURRENCY | MOST | (?<n>NUM) | [HOTEL FOOD MEAL AMEAL ATICKET VISITS FARES INTOWN]) (?<p>PEOPLE)");

    private static final String PASSED =
            "(?:[MUST A AT OF FOR AND WITH TO VISITS WE BUDGET TOTAL GROUP ROUNDTRIP RETURN MODE INTOWN INTERCITY COMMA] | NUM [PEOPLE OFUS]){0,6}";
    private static final String ALL = "(?<all>[TOTAL BUDGET])?";
    private static final String NO_UNIT = "(?! [EACH ADAY ANIGHT AMEAL])";
    private static final Grammar AHEAD = Grammar.of(
            "(?<early>TOTAL)?", WHAT, PASSED, "(?<most>MOST) [MOST AROUND OF A AT BUDGET]{0,3}", SUM, ALL, NO_UNIT);
    private static final Grammar BEHIND = Grammar.of(
            "(?<most>MOST) [AROUND OF A]{0,2}",
            SUM,
            ALL,
            "[FOR OF IN A AT BY MODE]{0,3} (?<early>TOTAL)?",
            WHAT,
            ALL.replace("all", "late"),
            NO_UNIT);
    private static final Grammar AFTER =
            Grammar.of("(?<early>TOTAL)?", WHAT, PASSED, SUM, "(?<most>MOST)", ALL, NO_UNIT);
    private static final Grammar NIGHTS =
            Grammar.of("(?<most>MOST) [AROUND OF A]{0,2}", SUM, ALL, "FOR THE? NUM (?<what>NIGHT)");
    private static final Grammar SLEPT = Grammar.of(
            "(?<what>[HOTEL ROOMS]) [COMMA MUST AT OF]{0,2} (?<most>MOST)? AROUND?",
            SUM,
            "(?<all>[TOTAL BUDGET]) COMMA? FOR THE? NUM? NIGHT");
    private static final Grammar MEALS = Grammar.of("(?<m>AMEAL)");
    /** "1000 for food and drink" are for all of it. */
    private static final Grammar SET_ASIDE = Grammar.of(
            "(?<! [MOST LEAST NUM AROUND]) ", SUM, "(?<all>FOR) THE? (?<what> FOOD | HOTEL (?= TOTAL) )", NO_UNIT);

    private static final Grammar CAPPED =
            Grammar.of("(?<early>TOTAL)?", WHAT, "BUDGET [OF A AT FOR MUST]{0,2}", "(?<most>MOST)?", SUM, ALL, NO_UNIT);
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");
    /** Words for lodging that are about all of it, where a hotel's price is a night's. */
    private static final Set<String> LODGING = Set.of(
            "lodging",
            "lodgings",
            "accommodation",
            "accommodations",
            "hébergement",
            "hébergements",
            "logement",
            "hotel cost",
            "hotel costs",
            "hotel bill",
            "hotel bills",
            "lodging costs",
            "accommodation costs");

    private static final Set<String> TOTALS = Set.of("in total", "in all", "altogether", "au total", "en tout");
    private static final int LEAST = 50;
    private static final int FAR = 4;
    private static final Currency EURO = Currency.getInstance("EUR");

    @Override
    public void read(Sheet sheet, Context context) {
        sheet.forEach(WITHIN, fit -> {
            if (!fit.mark("w").value().isEmpty()
                    && !(fit.has("n") && fit.mark("n").count() < LEAST)) {
                sheet.set(fit.start(), fit.mark("w").as(Code.MOST));
            }
        });
        // "20 euros a meal" has a unit, "200 euros on meals" has not
        sheet.forEach(MEALS, fit -> {
            if (context.written(fit.mark("m")).equals("meals")) {
                sheet.set(fit.at("m"), fit.mark("m").as(Code.FOOD));
            }
        });
        sheet.forEach(SUMMED, fit -> {
            boolean party = fit.has("n") && fit.mark("n").count() < LEAST;
            if (!party && TOTALS.contains(context.written(fit.mark("p")))) {
                sheet.set(fit.at("p"), fit.mark("p").as(Code.TOTAL));
            }
        });
        List.of(SLEPT, CAPPED, SET_ASIDE, AHEAD, AFTER, BEHIND)
                .forEach(form -> sheet.forEach(
                        form, fit -> what(sheet, fit, context).ifPresent(on -> take(sheet, fit, on, context))));
        sheet.forEach(NIGHTS, fit -> take(sheet, fit, Spending.LODGING, context));
    }

    private static Optional<Spending> what(Sheet sheet, Sheet.Fit fit, Context context) {
        Mark what = fit.mark("what");
        boolean all = fit.has("all") || fit.hasAny(Code.TOTAL) || isCapped(sheet, fit, context);
        return switch (what.code()) {
            case FARES -> Optional.of(Spending.INTERCITY);
            case INTOWN -> Optional.of(Spending.IN_CITY);
            // "around by taxi, within 2,500": what stands apart is about the trip
            case INCITY ->
                all || !isApart(sheet, fit.at("what") + 1) ? Optional.of(Spending.IN_CITY) : Optional.empty();
            case ATICKET, VISITS ->
                isOfRides(sheet, fit)
                        ? Optional.of(Spending.INTERCITY)
                        : all ? Optional.of(Spending.TICKETS) : Optional.empty();
            case FOOD, MEAL, AMEAL -> all ? Optional.of(Spending.MEALS) : Optional.empty();
            default ->
                all || LODGING.contains(context.written(what)) ? Optional.of(Spending.LODGING) : Optional.empty();
        };
    }

    private static boolean isApart(Sheet sheet, int at) {
        return at < sheet.size() && sheet.get(at).is(Code.COMMA);
    }

    /** "A food budget of 300" and "meals capped at 300" are for all meals. */
    private static boolean isCapped(Sheet sheet, Sheet.Fit fit, Context context) {
        int next = fit.at("what") + 1;
        boolean cap = fit.has("most") && context.written(fit.mark("most")).startsWith("cap");
        return cap || (next < fit.end() && sheet.get(next).is(Code.BUDGET));
    }

    /** "Train both ways with tickets up to 1,000", "tickets there and back". */
    private static boolean isOfRides(Sheet sheet, Sheet.Fit fit) {
        int what = fit.at("what");
        for (int i = what - 1; i >= Math.max(0, what - FAR) && !sheet.get(i).is(Code.DOT); i--) {
            if (sheet.get(i).is(Code.MODE, Code.ROUNDTRIP)) {
                return true;
            }
        }
        return IntStream.range(what, fit.end()).anyMatch(i -> sheet.get(i).is(Code.MODE, Code.ROUNDTRIP));
    }

    /** What stands in between may say something else, such as who travels. */
    private static void take(Sheet sheet, Sheet.Fit fit, Spending on, Context context) {
        String number = fit.has("n") ? "n" : "m";
        BigDecimal amount = new BigDecimal(fit.mark(number).value());
        if (amount.signum() <= 0 || amount.compareTo(LARGEST) >= 0) {
            return;
        }
        Currency currency = currency(sheet, fit).orElseGet(() -> usual(sheet, context));
        sheet.hear(
                new Wanted(Requirement.must(new SpendAtMost(on, Money.rounded(amount, currency)), "")),
                fit.start(),
                fit.end());
        for (int i = fit.start(); i < fit.end(); i++) {
            boolean own = sheet.get(i).is(Code.MOST, Code.TOTAL, Code.CURRENCY, Code.BUDGET, Code.FARES)
                    || i == fit.at(number)
                    || i == fit.at("what");
            boolean rides =
                    sheet.get(i).is(Code.INCITY) && !sheet.get(i).value().contains(" ");
            if (own && !rides && !sheet.get(i).is(Code.NIGHT)) {
                sheet.done(i, i + 1);
            }
        }
    }

    /** Of the cities that are spoken of, where they have but one. */
    static Currency usual(Sheet sheet, Context context) {
        CatalogueWords words = context.listening().words();
        List<Currency> paid = IntStream.range(0, sheet.size())
                .filter(i -> sheet.was(i) == Code.CITY)
                .mapToObj(i -> words.findCity(sheet.get(i).value()))
                .flatMap(Optional::stream)
                .map(City::currency)
                .distinct()
                .toList();
        return paid.size() == 1 ? paid.get(0) : EURO;
    }

    private static Optional<Currency> currency(Sheet sheet, Sheet.Fit fit) {
        for (int i = fit.start(); i < fit.end(); i++) {
            if (sheet.get(i).is(Code.CURRENCY)) {
                return Optional.of(Currency.getInstance(sheet.get(i).value()));
            }
        }
        return Optional.empty();
    }
}
