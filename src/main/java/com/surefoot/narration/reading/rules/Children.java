package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.Party;
import com.surefoot.narration.reading.Point.People;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Counts children and babies, and notes how old they are. */
final class Children {

    /** Whose age in years is this has children who may be grown up. */
    private static final int PARENT_OF_ADULTS = 50;

    private static final int MONTHS_A_YEAR = 12;
    /** They can be as young as children, and call themselves so when they are not. */
    private static final Set<String> GROWN = Set.of("girls", "boys", "filles", "garçons");

    private static final Pattern YOUNG = Pattern.compile("^(?:kid|child|young)");
    /** Who stays there does not travel. */
    private static final String HOME = "home";

    private final Sheet sheet;
    private final Context context;
    private final Tally tally;
    private final Stretch said;
    private final List<Integer> ages = new ArrayList<>();

    private int count;
    /** How many were named alone, as "my son, my daughter". */
    private int oneByOne;
    /** Whether those of who speaks may be grown up. */
    private boolean grownUp;

    Children(Sheet sheet, Context context, Tally tally) {
        this.sheet = sheet;
        this.context = context;
        this.tally = tally;
        this.said = new Stretch(sheet);
    }

    /** How many were counted so far. */
    int count() {
        return count;
    }

    void read() {
        sheet.forEach(PeopleRule.MONTHS_OLD, this::months);
        sheet.forEach(PeopleRule.CHILDREN, this::children);
        sheet.forEach(PeopleRule.OF_RULE, this::ofRule);
        sheet.forEach(PeopleRule.YEAR_OLD, this::yearOld);
        sheet.forEach(PeopleRule.BABIES, this::babies);
    }

    /** "Two girls" who are nobody's travel by themselves. */
    void girls(Sheet.Fit fit) {
        String written = context.written(fit.mark("c"));
        if (GROWN.contains(written) && !sheet.was(Code.ADULT) && !sheet.was(Code.CHILD)) {
            sheet.set(fit.at("c"), fit.mark("c").as(Code.PEOPLE));
        }
    }

    void ownAge(Sheet.Fit fit) {
        grownUp |= fit.mark("a").count() >= PARENT_OF_ADULTS;
    }

    /** "Kids: 2". */
    void labelled(Sheet.Fit fit) {
        count = fit.mark("n").count();
        note(fit);
    }

    boolean isHeard() {
        return !said.isEmpty() && count > 0;
    }

    void hear() {
        List<Integer> known = ages.size() == count ? List.copyOf(ages) : List.of();
        said.means(new People(Optional.empty(), Optional.of(count), known));
    }

    static List<Integer> numbers(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.is(Code.NUM)).map(Mark::count).toList();
    }

    private void note(Sheet.Fit fit) {
        int start = fit.start();
        while (sheet.get(start).is(Code.WITH, Code.AND, Code.SPEAKER, Code.WE, Code.THE)) {
            tally.accompany(sheet.get(start).is(Code.WITH, Code.SPEAKER, Code.WE));
            start++;
        }
        said.take(start, fit.end());
    }

    private void months(Sheet.Fit fit) {
        boolean inYears = IntStream.range(fit.start(), fit.end())
                .mapToObj(sheet::get)
                .noneMatch(mark -> mark.is(Code.MONTHS)
                        || (mark.is(Code.YEARS) && mark.value().equals("months")));
        if (!inYears && (!fit.has("n") || fit.mark("n").count() == 1)) {
            ages.add(fit.mark(fit.has("a") ? "a" : "b").count() / MONTHS_A_YEAR);
            count += Bystanders.isIncluded(sheet, fit.start(), context) ? 0 : 1;
            note(fit);
        }
    }

    private void children(Sheet.Fit fit) {
        Mark word = fit.mark("c");
        if (Bystanders.isGuest(sheet, fit) || Bystanders.isVisited(word, context)) {
            return;
        }
        if (Bystanders.isMinded(sheet, fit.start(), context)) {
            sheet.done(fit.start(), fit.end());
            return;
        }
        boolean counted = fit.has("n") || fit.has("a");
        boolean tooMany = isFigure(fit) && fit.mark("n").count() > Party.LARGEST;
        if (tooMany || isGrownUp(fit, word) || (!counted && isNobodyNew(fit, word))) {
            return;
        }
        if (isLeft(fit)) {
            sheet.done(fit.start(), fit.end());
            return;
        }
        add(fit, word);
    }

    private static boolean isFigure(Sheet.Fit fit) {
        return fit.has("n") && fit.mark("n").is(Code.NUM);
    }

    private boolean isGrownUp(Sheet.Fit fit, Mark word) {
        return grownUp && word.is(Code.CHILDKIN) && !fit.has("a");
    }

    /** Whether they were counted already, or are no children of anybody. */
    private boolean isNobodyNew(Sheet.Fit fit, Mark word) {
        boolean another =
                word.is(Code.CHILDKIN) && count == oneByOne && !isPlural(word) && !tally.isNamed(context.written(word));
        // "me and the boys" are no children of anybody
        boolean nobodys = GROWN.contains(context.written(word)) && !fit.hasAny(Code.SPEAKER) && !fit.hasAny(Code.WE);
        return (count > 0 && !another) || (word.is(Code.CHILD) && isPlural(word)) || nobodys;
    }

    private void add(Sheet.Fit fit, Mark word) {
        List<Integer> stated = fit.has("a") ? numbers(fit.all("a")) : List.of();
        boolean many = isFigure(fit);
        int more = many
                ? fit.mark("n").count()
                : Math.max(Math.max(1, word.is(Code.CHILDKIN) ? word.count() : 1), stated.size());
        count += more;
        oneByOne += !many && more == 1 ? 1 : 0;
        tally.addName(context.written(word));
        if (stated.stream().allMatch(age -> age <= Party.OLDEST_CHILD)) {
            // "two children of five", "twins of eight"
            boolean same = stated.size() == 1 && more > 1;
            ages.addAll(same ? Collections.nCopies(more, stated.get(0)) : stated);
        }
        note(fit);
    }

    private boolean isPlural(Mark word) {
        String written = context.text().substring(word.from(), word.to()).toLowerCase(Locale.ROOT);
        return written.endsWith("s") || written.endsWith("children");
    }

    /** "Leaving the kids with grandma", "the kids stay at home". */
    private boolean isLeft(Sheet.Fit fit) {
        int before = sheet.before(fit.start(), Code.SPEAKER, Code.WE, Code.THE);
        return (before >= 0 && sheet.get(before).is(Code.DEPART))
                || (fit.end() < sheet.size()
                        && sheet.get(fit.end()).is(Code.NOWAY)
                        && sheet.get(fit.end()).value().equals(HOME));
    }

    /** "Four kids under 10" are four, and allowed there. */
    private void ofRule(Sheet.Fit fit) {
        int stated = fit.mark("n").count();
        boolean rule = sheet.was(fit.end() - 1) == Code.RULE
                && sheet.get(fit.end() - 1).value().startsWith("CHILDREN")
                && YOUNG.matcher(context.written(sheet.get(fit.end() - 1))).find();
        if (rule && count == 0 && stated >= 1 && stated <= Party.LARGEST) {
            count += stated;
            note(fit);
        }
    }

    private void yearOld(Sheet.Fit fit) {
        int age = fit.mark("a").count();
        if (Occasions.isSpan(fit, sheet.get(fit.end() - 1), context)) {
            sheet.done(fit.start(), fit.end());
        } else if (age <= Party.OLDEST_CHILD) {
            ages.add(age);
            if (ages.size() > count) {
                count++;
            }
            note(fit);
        }
    }

    private void babies(Sheet.Fit fit) {
        int stated = isFigure(fit) ? fit.mark("n").count() : 1;
        boolean again = !tally.addName(context.written(sheet.get(fit.end() - 1))) && !fit.has("n");
        if (again) {
            sheet.done(fit.start(), fit.end());
        } else if (stated <= Party.LARGEST) {
            count += Bystanders.isIncluded(sheet, fit.start(), context) ? 0 : stated;
            for (int i = 0; i < stated; i++) {
                ages.add(0);
            }
            note(fit);
        }
    }
}
