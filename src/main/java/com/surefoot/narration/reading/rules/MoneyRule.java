package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Point.Budget;
import com.surefoot.narration.reading.Point.NoBudget;
import com.surefoot.narration.reading.Point.Per;
import com.surefoot.narration.reading.Point.Wanted;
import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What it may cost, in all or a part of it. */
final class MoneyRule implements Rule {

    private static final String WHAT =
            "(?:(?<what>[HOTEL ROOMS FOOD MEAL AMEAL ATICKET VISITS FREE]) (?:OF? KIND)? [A AT FOR OF MUST BUDGET AND]{0,2})?";
    private static final String MOST = "[MOST AROUND BUDGET OF A AT TOTAL]{0,5}";
    private static final String UNIT =
            "(?<each>EACH)? (?: AND? (?<unit>[ADAY ANIGHT AMEAL ATICKET]) )? (?: AND? (?<late>EACH))?";
    private static final Grammar AMOUNT = Grammar.of(
            WHAT,
            MOST,
            "(?: CURRENCY{1,2} AROUND? (?<n>[NUM YEAR]) CURRENCY? | (?<m>[NUM YEAR]) (?:OF)? CURRENCY{1,2} )",
            "[MOST BUDGET TOTAL]{0,2}",
            UNIT,
            "(?: FOR? (?:A|OF)? (?<on>[HOTEL ROOMS MEAL FOOD AMEAL]) )?");
    private static final String NO_UNIT =
            "(?! [DAY NIGHT WEEK MONTHS ADULT CHILD PEOPLE HOUR MINUTE KILOMETRE METRE VISITS KIND PERCENT MONTH DATE CITIES ROOMS ROOM BEDS YEARS CHANGES SIGHT OFUS])";
    private static final Grammar BARE = Grammar.of(
            "(?: [BUDGET TOTAL] [MOST AROUND OF A AT FOR IN BY COMMA TOTAL]{0,3} (?<n>[NUM YEAR]) | MOST (?<m>[NUM YEAR]) [BUDGET TOTAL] | (?<o>NUM) [UNKNOWN TO]{0,2} BUDGET )",
            NO_UNIT,
            "(?<each>EACH)? (?<day>ADAY)?");
    /** A sum of which nothing but its size and its bound says that it is one. */
    private static final Grammar LOOSE = Grammar.of(
            "(?: MOST AROUND? (?<n>NUM) | (?<m>NUM) (?: MOST | TOTAL | (?<early>EACH) | (?<= [COMMA DOT DASH] NUM) (?= [COMMA DOT CLOSE] | $) ) )",
            "[TOTAL BUDGET]{0,2}",
            NO_UNIT,
            "(?<each>EACH)? (?<day>ADAY)? (?! [ANIGHT AMEAL ATICKET])");

    private static final Grammar SUM = Grammar.of(
            "(?<m>NUM) (?! [ANIGHT AMEAL ATICKET])",
            NO_UNIT,
            "(?<n>(?!)NUM)? (?<early>(?!)EACH)? (?<each>EACH)? (?<day>ADAY)?");

    private static final Grammar RANGE = Grammar.of(
            "BETWEEN? CURRENCY? (?<n>NUM) CURRENCY? [AND TO AT DASH UNTIL OR] (?:CURRENCY? (?<m>NUM)) (?= CURRENCY | [ADAY ANIGHT EACH])");

    /** "Under 150 a night", "tickets no more than 20 each": prices in what is paid with there. */
    private static final Grammar PRICE = Grammar.of(
            "(?: MOST AROUND? (?<n>NUM) MOST? EACH? (?<u>[ANIGHT AMEAL]) | (?<o>NUM) (?<w>[ANIGHT AMEAL]) MOST | (?<v>ATICKET) [A AT MUST]{0,2} MOST AROUND? (?<m>NUM) EACH )");

    /** "2900 is what we have": a sum of which nothing says that it is one, where nothing else can be. */
    private static final Grammar LONE =
            Grammar.of("(?<! [MODE ROOM ROOMS SIGHT NAMEDHOTEL LEAST NEAR WALK]) (?<n>NUM)", "(?! NUM)", NO_UNIT);

    private static final Grammar FREE = Grammar.of(
            "(?:ONLY FREE [ATICKET VISITS KIND] | FREE [ATICKET VISITS KIND] ONLY? | [ATICKET VISITS KIND] [WITH OF MUST A]{0,2} FREE ONLY?)");
    private static final Grammar NO_BUDGET = Grammar.of("NOBUDGET");
    private static final int LEAST_RANGED = 20;
    private static final BigDecimal LEAST = BigDecimal.valueOf(50);
    private static final BigDecimal LEAST_LOOSE = BigDecimal.valueOf(250);
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");
    private static final Currency EURO = Currency.getInstance("EUR");

    @Override
    public void read(Sheet sheet, Context context) {
        sheet.forEach(NO_BUDGET, fit -> fit.means(new NoBudget()));
        sheet.forEach(RANGE, fit -> {
            int least = fit.mark("n").count();
            // "80 to 120 euros": what binds is the larger one
            if (least >= LEAST_RANGED && least < fit.mark("m").count()) {
                sheet.done(fit.start(), fit.at("m"));
            }
        });
        sheet.forEach(AMOUNT, fit -> amount(sheet, fit, context));
        sheet.forEach(BARE, fit -> {
            BigDecimal amount = new BigDecimal(
                    fit.mark(fit.has("n") ? "n" : fit.has("m") ? "m" : "o").value());
            if (amount.compareTo(LEAST) >= 0 && amount.compareTo(LARGEST) < 0) {
                fit.means(new Budget(
                        amount, Optional.empty(), fit.has("day") ? Per.DAY : fit.has("each") ? Per.PERSON : Per.ALL));
            }
        });
        sheet.forEach(PRICE, fit -> unitPrice(sheet, fit, context));
        if (sheet.heard().stream().noneMatch(heard -> heard.point() instanceof Budget)) {
            sheet.forEach(LOOSE, MoneyRule::loose);
            lone(sheet);
        }
        if (context.isFrench()
                && sheet.heard().stream().noneMatch(heard -> heard.point() instanceof Budget)
                && (sheet.was(Code.CITY) || sheet.was(Code.LAND))) {
            onlySum(sheet);
        }
        sheet.forEach(FREE, fit -> fit.means(price(Priced.TICKET, Money.zero(SpendRule.usual(sheet, context)))));
    }

    private static void unitPrice(Sheet sheet, Sheet.Fit fit, Context context) {
        BigDecimal amount = new BigDecimal(
                fit.mark(fit.has("n") ? "n" : fit.has("o") ? "o" : "m").value());
        Code unit = fit.mark(fit.has("u") ? "u" : fit.has("w") ? "w" : "v").code();
        if (amount.signum() > 0 && amount.compareTo(LARGEST) < 0) {
            Priced of = unit == Code.ANIGHT ? Priced.NIGHT : unit == Code.AMEAL ? Priced.MEAL : Priced.TICKET;
            fit.means(price(of, Money.rounded(amount, SpendRule.usual(sheet, context))));
        }
    }

    private static void lone(Sheet sheet) {
        boolean told = sheet.heard().stream().anyMatch(heard -> heard.point() instanceof Budget);
        List<Mark> large = IntStream.range(0, sheet.size())
                .mapToObj(sheet::get)
                .filter(mark -> mark.is(Code.NUM) && new BigDecimal(mark.value()).compareTo(LEAST_LOOSE) >= 0)
                .toList();
        if (!told && large.size() == 1 && sheet.was(Code.CITY)) {
            sheet.forEach(LONE, fit -> {
                BigDecimal amount = new BigDecimal(fit.mark("n").value());
                if (fit.mark("n").equals(large.get(0)) && amount.compareTo(LARGEST) < 0) {
                    fit.means(new Budget(amount, Optional.empty(), Per.ALL));
                }
            });
        }
    }

    private static void loose(Sheet.Fit fit) {
        BigDecimal amount = new BigDecimal(fit.mark(fit.has("n") ? "n" : "m").value());
        if (amount.compareTo(LEAST_LOOSE) >= 0 && amount.compareTo(LARGEST) < 0) {
            boolean each = fit.has("each") || fit.has("early");
            fit.means(new Budget(amount, Optional.empty(), fit.has("day") ? Per.DAY : each ? Per.PERSON : Per.ALL));
        }
    }

    /** "On a 4800 piasses": the only large number of a trip that counts nothing else is what it may cost. */
    private static void onlySum(Sheet sheet) {
        List<Integer> sums = new ArrayList<>();
        sheet.forEach(SUM, fit -> {
            BigDecimal amount = new BigDecimal(fit.mark("m").value());
            if (amount.compareTo(LEAST_LOOSE) >= 0 && !isLeast(sheet, fit.start())) {
                sums.add(fit.start());
            }
        });
        if (sums.size() == 1) {
            sheet.forEach(SUM, MoneyRule::loose);
        }
    }

    private static void amount(Sheet sheet, Sheet.Fit fit, Context context) {
        BigDecimal amount = new BigDecimal(fit.mark(fit.has("n") ? "n" : "m").value());
        Currency currency = EURO;
        for (int i = fit.start(); i < fit.end(); i++) {
            currency = sheet.get(i).is(Code.CURRENCY)
                    ? Currency.getInstance(sheet.get(i).value())
                    : currency;
        }
        boolean eachDay = (fit.has("each") || fit.has("late"))
                && fit.has("unit")
                && fit.mark("unit").is(Code.ADAY, Code.ANIGHT);
        if (!eachDay && amount.signum() > 0 && amount.compareTo(LARGEST) < 0 && !isLeast(sheet, fit.start())) {
            boolean total = fit.hasAny(Code.TOTAL) || fit.has("unit") || fit.has("each");
            fit.means(
                    !total && isOfRoom(sheet, fit.start(), context)
                            ? price(Priced.NIGHT, Money.rounded(amount, currency))
                            : point(fit, amount, currency));
        }
    }

    /** "A double room for at most 120 euros". */
    private static boolean isOfRoom(Sheet sheet, int at, Context context) {
        int first =
                sheet.get(at).is(Code.BUDGET) && context.written(sheet.get(at)).startsWith("cost") ? at + 1 : at;
        int before = sheet.before(at, Code.FOR, Code.AT, Code.MUST);
        return before >= 0
                && sheet.get(before).is(Code.ROOM, Code.BEDS)
                && sheet.get(first).is(Code.MOST);
    }

    private static boolean isLeast(Sheet sheet, int at) {
        return at > 0 && sheet.get(at - 1).is(Code.LEAST);
    }

    private static Point point(Sheet.Fit fit, BigDecimal amount, Currency currency) {
        Code unit = fit.has("unit") ? fit.mark("unit").code() : Code.DONE;
        Code what = fit.has("what")
                ? fit.mark("what").code()
                : fit.has("on") ? fit.mark("on").code() : Code.DONE;
        Money money = Money.rounded(amount, currency);
        if (unit == Code.ANIGHT || (unit == Code.DONE && (what == Code.HOTEL || what == Code.ROOMS))) {
            return price(Priced.NIGHT, money);
        }
        if (unit == Code.AMEAL
                || (unit != Code.ADAY && (what == Code.FOOD || what == Code.MEAL || what == Code.AMEAL))) {
            return price(Priced.MEAL, money);
        }
        if (unit == Code.ATICKET || (unit == Code.DONE && (what == Code.ATICKET || what == Code.VISITS))) {
            return price(Priced.TICKET, money);
        }
        boolean each = fit.has("each") || fit.has("late");
        return new Budget(amount, Optional.of(currency), unit == Code.ADAY ? Per.DAY : each ? Per.PERSON : Per.ALL);
    }

    private static Point price(Priced of, Money money) {
        return new Wanted(Requirement.must(new PriceAtMost(of, money), ""));
    }
}
