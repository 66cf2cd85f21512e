package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.Asked;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Counts people who travel together by a number or by their names, whoever they are to each other. */
final class Headcount {

    private static final Pattern TRADE =
            Pattern.compile("\\p{L}{3,}(?:eurs|euses|rices|iens|iennes|istes|iers|ieres|ants|antes|ees)");

    private static final Pattern SMOKERS = Pattern.compile("fumeu(?:rs|ses)");
    private static final Pattern OTHERS = Pattern.compile("(?i)\\b(?:other|autres) $");
    private static final Pattern OF_US = Pattern.compile("of us|de nous|d['’]entre nous");
    private static final Pattern ONLY_US =
            Pattern.compile("^(?:just|juste|rien que) .*(?:us|nous)|(?:elle|lui) et moi");
    private static final Pattern PAIR = Pattern.compile("(?:elle|lui) et moi");

    private final Sheet sheet;
    private final Context context;
    private final Tally tally;

    Headcount(Sheet sheet, Context context, Tally tally) {
        this.sheet = sheet;
        this.context = context;
        this.tally = tally;
    }

    /** What tells who travels before kin are looked at. */
    void read() {
        sheet.forEach(PeopleRule.JOINING, fit -> {
            if (fit.mark("w").value().equals(Companions.ALONG)) {
                tally.setTotal(tally.count(fit, 0) + 1);
            }
        });
        sheet.forEach(PeopleRule.BY_NAME, this::byName);
        sheet.forEach(PeopleRule.NAMED, this::named);
        sheet.forEach(PeopleRule.AND_I, fit -> tally.setTotal(tally.count(fit, 0) + 1));
        sheet.forEach(PeopleRule.WITH_MY, fit -> tally.setTotal(tally.count(fit, 0) + 1));
        sheet.forEach(PeopleRule.GROUP_OF, fit -> tally.setTotal(tally.count(fit, 0)));
        sheet.forEach(PeopleRule.OF_US, this::ofUs);
        sheet.forEach(PeopleRule.NONE_OF_US, this::noneOfUs);
        sheet.forEach(PeopleRule.WE_ARE, fit -> {
            if (tally.total() == 0) {
                tally.setTotal(tally.count(fit, 0));
            }
        });
        sheet.forEach(PeopleRule.COUPLES, this::couples);
    }

    /**
     * What tells who travels where kin did not, or did not all.
     *
     * @param children how many were counted
     */
    void readLeft(int children) {
        sheet.forEach(PeopleRule.PEOPLE, this::people);
        sheet.forEach(PeopleRule.LISTED, this::everybody);
        sheet.forEach(PeopleRule.FOR_ONE, this::everybody);
        sheet.forEach(PeopleRule.FOR, fit -> {
            if (children > 0 && tally.isUncounted() && tally.isAccompanied()) {
                tally.setAdults(tally.count(fit, 0));
            }
            everybody(fit);
        });
        if (context.isAsked(Asked.PARTY) || context.isAsked(Asked.ADULTS)) {
            sheet.forEach(PeopleRule.ANSWER, fit -> tally.setTotal(tally.count(fit, 0)));
        }
        sheet.forEach(PeopleRule.GROUP, fit -> group(fit, children));
        sheet.forEach(PeopleRule.TRADE, this::trade);
    }

    private void everybody(Sheet.Fit fit) {
        if (tally.isUncounted()) {
            tally.setTotal(tally.count(fit, 0));
        }
    }

    private void people(Sheet.Fit fit) {
        // "it has to have one of them" is about things
        if (!fit.mark("n").is(Code.A)
                || !context.written(sheet.get(fit.end() - 1)).startsWith("of ")) {
            if (tally.total() == 0) {
                tally.setTotal(tally.count(fit, 0));
            } else {
                sheet.done(fit.start(), fit.end());
            }
        }
    }

    private void couples(Sheet.Fit fit) {
        // "two lovers" are one couple
        int each = context.written(fit.mark("g")).contains("couple")
                ? fit.mark("g").count()
                : 1;
        tally.setAdults(fit.mark("n").count() * each);
        tally.setBesides(
                OTHERS.matcher(context.text().substring(0, fit.mark("g").from()))
                        .find());
        tally.note(fit);
    }

    /** "Mark, Lucy and I". */
    private void byName(Sheet.Fit fit) {
        List<Mark> names =
                fit.all("who").stream().filter(mark -> mark.is(Code.UNKNOWN)).toList();
        if (tally.total() == 0 && names.stream().allMatch(Mark::capital)) {
            tally.setTotal(names.size() + 1);
            tally.note(fit);
        }
    }

    /** "Léa et moi", "Tom, Marie et moi". */
    private void named(Sheet.Fit fit) {
        List<Mark> names = fit.all("u").stream()
                .filter(mark -> mark.is(Code.UNKNOWN, Code.CITY))
                .toList();
        boolean me = context.written(sheet.get(fit.end() - 1)).equals("moi");
        if (me && tally.isUncounted() && names.stream().allMatch(Mark::capital)) {
            tally.setTotal(names.size() + 1);
            tally.note(fit);
        }
    }

    /** "Two of us smoke" are all of them only where nobody else is counted. */
    private void ofUs(Sheet.Fit fit) {
        boolean some = fit.end() < sheet.size()
                && Set.of(Code.RULE, Code.NO, Code.LIKE, Code.CUISINE).contains(sheet.was(fit.end()));
        if (some) {
            tally.setPart(tally.count(fit, 0));
        } else {
            tally.setTotal(Math.max(tally.total(), tally.count(fit, 0)));
        }
    }

    private void noneOfUs(Sheet.Fit fit) {
        if (tally.total() == 0 && OF_US.matcher(context.written(fit.mark("w"))).find()) {
            tally.setTotal(fit.mark("n").count());
            tally.noteOnly(fit.mark("n"));
            // it does not stand between what is refused and who refuses it
            sheet.set(fit.at("n"), fit.mark("n").as(Code.WE));
            sheet.done(fit.at("n"), fit.at("n") + 1);
        }
    }

    private void group(Sheet.Fit fit, int children) {
        int count = fit.mark("g").count();
        boolean all =
                children > 0 && ONLY_US.matcher(context.written(fit.mark("g"))).find();
        boolean both =
                tally.kin() == 1 && PAIR.matcher(context.written(fit.mark("g"))).matches();
        if (tally.isUncounted() && (both || (tally.kin() == 0 && all))) {
            tally.setTotal(Math.max(count, children + 1));
        } else if (tally.isEmpty()) {
            // a couple with a child are two adults
            tally.setAdults(count == 2 ? count : 0);
            tally.setTotal(count == 2 ? 0 : count);
        }
        tally.note(fit);
    }

    /** "Four electricians": a trade tells by its ending that it is people, if nothing else does. */
    private void trade(Sheet.Fit fit) {
        boolean trade = sheet.was(fit.at("u")) == Code.UNKNOWN
                && TRADE.matcher(fit.mark("u").value()).matches();
        boolean smokers = sheet.was(fit.at("u")) == Code.RULE
                && SMOKERS.matcher(context.written(fit.mark("u"))).matches();
        if (tally.isEmpty() && context.isFrench() && (trade || smokers)) {
            tally.setTotal(tally.count(fit, 0));
        }
    }
}
