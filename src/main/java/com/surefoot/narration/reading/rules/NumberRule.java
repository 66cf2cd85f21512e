package com.surefoot.narration.reading.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers in words, and figures with what clings to them: {@code twenty-one}, {@code 1.5k}, {@code 23rd}. */
final class NumberRule implements Rule {

    private static final String SUFFIX = "suffix";
    private static final Grammar ORDINAL = Grammar.of("NUM ORD");
    private static final Grammar WORDS = Grammar.of("[NUMBERWORD SCALE]{1,8}");
    private static final Grammar HALVES = Grammar.of("(?<n>[NUM NUMBERWORD]) HALF (?<s>SCALE)");
    /** "One and a half kilometres". */
    private static final Grammar HALF_MORE = Grammar.of("(?<n>[NUM NUMBERWORD A]) HALF (?= KILOMETRE | HOUR)");

    private static final Grammar SCALED = Grammar.of("[NUM YEAR] SCALE");
    /** What clings to figures in French notes: "3j", "2p". */
    private static final Grammar ABBREVIATED = Grammar.of("(?<n>NUM) (?<u>[SPEAKER UNKNOWN])");

    private static final Map<String, Code> ABBREVIATIONS = Map.of("j", Code.DAY, "p", Code.PEOPLE);
    private static final String ELISION = "'’";
    private static final int MOST_RANK = 31;

    /** "Forty one hundred": one that is a number, and not an article. */
    private static final Grammar SPOKEN_ONE = Grammar.of("(?: (?<= NUMBERWORD) | (?= A SCALE) ) (?<o>A)");

    private static final Grammar NO_MORE = Grammar.of(
            "NO [MUST BUDGET WE SELF TO]{0,3} (?<b> LEAST | FOR (?= [AROUND A]{0,2} [CURRENCY NUM NUMBERWORD YEAR]) )");
    private static final String ONE = "one";
    /** "A grand total of 900" is no thousand, "5 grand total" are five. */
    private static final Grammar GRAND_TOTAL = Grammar.of("(?<![NUM NUMBERWORD YEAR HALF SCALE]) SCALE (?= TOTAL)");
    /** "Two hundred and fifty", "two thousand and five hundred". */
    private static final Grammar JOINED =
            Grammar.of("NUMBERWORD SCALE (?<and>AND) NUMBERWORD{1,3} (?= SCALE | CURRENCY | DOT | COMMA | $)");

    private static final int TENS = 20;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1_000;

    @Override
    public void read(Sheet sheet, Context context) {
        sheet.forEach(SPOKEN_ONE, fit -> {
            if (context.written(fit.mark("o")).equals(ONE)) {
                sheet.set(fit.at("o"), fit.mark("o").as(Code.NUMBERWORD, "1"));
            }
        });
        // "we don't need more than 900"
        sheet.forEach(NO_MORE, fit -> {
            Mark bound = fit.mark("b");
            if (bound.is(Code.LEAST) || context.written(bound).equals("over")) {
                sheet.set(fit.at("b"), bound.as(Code.MOST));
                sheet.set(fit.start(), sheet.get(fit.start()).as(Code.A));
            }
        });
        sheet.forEach(GRAND_TOTAL, fit -> sheet.done(fit.start(), fit.start() + 1));
        sheet.forEach(JOINED, fit -> sheet.set(fit.at("and"), fit.mark("and").as(Code.NUMBERWORD, "0")));
        sheet.forEach(ORDINAL, fit -> {
            Mark figure = sheet.get(fit.start());
            Mark suffix = sheet.get(fit.start() + 1);
            if (isEuro(figure, suffix, context)) {
                sheet.set(fit.start() + 1, suffix.as(Code.CURRENCY, "EUR"));
            } else if (suffix.value().equals(SUFFIX) && suffix.from() == figure.to()) {
                fit.becomes(Code.ORD, figure.value());
            }
        });
        sheet.forEach(ABBREVIATED, fit -> {
            Mark unit = fit.mark("u");
            Code meant = ABBREVIATIONS.get(context.written(unit));
            boolean elided = unit.to() < context.text().length()
                    && ELISION.indexOf(context.text().charAt(unit.to())) >= 0;
            if (meant != null
                    && context.isFrench()
                    && !elided
                    && unit.from() - fit.mark("n").to() <= 1) {
                sheet.set(fit.at("u"), unit.as(meant, ""));
            }
        });
        sheet.forEach(
                HALVES,
                fit -> fit.becomes(
                        Code.NUM,
                        new BigDecimal(fit.mark("n").value())
                                .add(new BigDecimal("0.5"))
                                .multiply(new BigDecimal(fit.mark("s").value()))
                                .stripTrailingZeros()
                                .toPlainString()));
        sheet.forEach(HALF_MORE, fit -> {
            Mark whole = fit.mark("n");
            fit.becomes(Code.NUM, (whole.is(Code.A) ? "1" : whole.value()) + ".5");
        });
        sheet.forEach(
                SCALED,
                fit -> fit.becomes(
                        Code.NUM,
                        new BigDecimal(sheet.get(fit.start()).value())
                                .multiply(new BigDecimal(
                                        sheet.get(fit.start() + 1).value()))
                                .stripTrailingZeros()
                                .toPlainString()));
        sheet.forEach(WORDS, fit -> value(sheet, fit.start(), fit.end())
                .ifPresent(value -> fit.becomes(Code.NUM, Long.toString(value))));
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.get(i).is(Code.NUMBERWORD)) {
                sheet.set(i, sheet.get(i).as(Code.NUM));
            }
        }
    }

    /** "1200e" is no rank. */
    private static boolean isEuro(Mark figure, Mark suffix, Context context) {
        return figure.count() > MOST_RANK && context.written(suffix).equals("e");
    }

    private static Optional<Long> value(Sheet sheet, int start, int end) {
        long total = 0;
        long group = 0;
        for (int i = start; i < end; i++) {
            long value = Long.parseLong(sheet.get(i).value());
            if (sheet.get(i).is(Code.SCALE)) {
                group = Math.max(1, group) * value;
                total += value >= THOUSAND ? group : 0;
                group = value >= THOUSAND ? 0 : group;
            } else if (fits(group, value)) {
                group += value;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(total + group);
    }

    /** Units follow tens, and both follow hundreds; one number does not follow another. */
    private static boolean fits(long group, long value) {
        List<Long> rests = List.of(group % HUNDRED, group);
        return rests.get(1) == 0
                || (rests.get(0) == 0 && value < HUNDRED)
                || (rests.get(0) >= TENS && value < TENS / 2 && rests.get(0) % (TENS / 2) == 0);
    }
}
