package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.Party;
import com.surefoot.narration.reading.Asked;
import com.surefoot.narration.reading.Point.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Counts travellers, and notes how old the children are. */
final class Counting {

    /** Whose age in years is this has children who may be grown up. */
    private static final int PARENT_OF_ADULTS = 50;

    private static final int MONTHS_A_YEAR = 12;
    private static final String PARTNER = "partner";

    private final Sheet sheet;
    private final Context context;
    private final List<Integer> ages = new ArrayList<>();
    private int total;
    private int adults;
    private int kin;
    private int children;
    private boolean accompanied;
    private boolean grownChildren;
    /** Whether somebody else's parents and the like travel without who speaks. */
    private boolean apart;

    private int from = Integer.MAX_VALUE;
    private int to;
    private int childFrom = Integer.MAX_VALUE;
    private int childTo;

    Counting(Sheet sheet, Context context) {
        this.sheet = sheet;
        this.context = context;
    }

    void read() {
        sheet.forEach(PeopleRule.ADULTS, fit -> adults = count(fit, adults));
        sheet.forEach(
                PeopleRule.NO_CHILDREN, fit -> fit.means(new People(Optional.empty(), Optional.of(0), List.of())));
        sheet.forEach(PeopleRule.OWN_AGE, fit -> grownChildren |= fit.mark("a").count() >= PARENT_OF_ADULTS);
        sheet.forEach(PeopleRule.GROWN, this::grown);
        sheet.forEach(PeopleRule.MONTHS_OLD, this::months);
        sheet.forEach(PeopleRule.GIRLS, this::girls);
        sheet.forEach(PeopleRule.CHILDREN, this::children);
        sheet.forEach(PeopleRule.YEAR_OLD, this::yearOld);
        sheet.forEach(PeopleRule.BABIES, this::babies);
        sheet.forEach(PeopleRule.AND_I, fit -> total = count(fit, 0) + 1);
        sheet.forEach(PeopleRule.GROUP_OF, fit -> total = count(fit, 0));
        sheet.forEach(PeopleRule.OF_US, fit -> total = count(fit, 0));
        sheet.forEach(PeopleRule.COUPLES, fit -> {
            adults = fit.mark("n").count() * fit.mark("g").count();
            note(fit);
        });
        sheet.forEach(PeopleRule.KIN, this::kin);
        sheet.forEach(PeopleRule.PEOPLE, fit -> total = total == 0 ? count(fit, 0) : skip(fit, total));
        sheet.forEach(PeopleRule.LISTED, fit -> total = total == 0 && adults == 0 ? count(fit, 0) : total);
        sheet.forEach(PeopleRule.FOR_ONE, fit -> total = total == 0 && adults == 0 ? count(fit, 0) : total);
        sheet.forEach(PeopleRule.FOR, fit -> {
            if (total == 0 && adults == 0) {
                adults = accompanied && children > 0 ? count(fit, 0) : 0;
                total = adults == 0 ? count(fit, 0) : 0;
            }
        });
        if (context.isAsked(Asked.PARTY) || context.isAsked(Asked.ADULTS)) {
            sheet.forEach(PeopleRule.ANSWER, fit -> total = count(fit, 0));
        }
        sheet.forEach(PeopleRule.GROUP, this::group);
        hear();
    }

    private int skip(Sheet.Fit fit, int value) {
        sheet.done(fit.start(), fit.end());
        return value;
    }

    private int count(Sheet.Fit fit, int before) {
        Mark number = fit.mark(fit.has("n") ? "n" : "m");
        int count = number.is(Code.A) ? 1 : number.count();
        if (count < 1 || count > Party.LARGEST * 2) {
            return before;
        }
        note(fit);
        return before + count;
    }

    private void note(Sheet.Fit fit) {
        note(fit.start(), fit.end());
    }

    private void note(int start, int end) {
        from = Math.min(from, sheet.get(start).from());
        to = Math.max(to, sheet.get(end - 1).to());
        sheet.done(start, end);
    }

    private void noteChildren(Sheet.Fit fit) {
        int start = fit.start();
        while (sheet.get(start).is(Code.WITH, Code.AND, Code.SPEAKER, Code.WE, Code.THE)) {
            accompanied |= sheet.get(start).is(Code.WITH, Code.SPEAKER, Code.WE);
            start++;
        }
        childFrom = Math.min(childFrom, sheet.get(start).from());
        childTo = Math.max(childTo, sheet.get(fit.end() - 1).to());
        sheet.done(start, fit.end());
    }

    /** A daughter of twenty is an adult. */
    private void grown(Sheet.Fit fit) {
        List<Integer> stated = numbers(fit.all(fit.has("a") ? "a" : "b"));
        if (stated.stream().allMatch(age -> age > Party.OLDEST_CHILD)) {
            kin += fit.has("n") && fit.mark("n").is(Code.NUM) ? fit.mark("n").count() : stated.size();
            accompanied |= fit.hasAny(Code.WITH) || isBesideMe(fit.start(), fit.end());
            note(fit);
        }
    }

    /** "Three girls" who come with nobody are no children. */
    private void girls(Sheet.Fit fit) {
        if (fit.mark("c").value().equals("young") && !sheet.was(Code.ADULT)) {
            total = count(fit, 0);
        }
    }

    private void months(Sheet.Fit fit) {
        boolean inYears = IntStream.range(fit.start(), fit.end())
                .mapToObj(sheet::get)
                .noneMatch(mark -> mark.is(Code.MONTHS)
                        || (mark.is(Code.YEARS) && mark.value().equals("months")));
        if (!inYears && (!fit.has("n") || fit.mark("n").count() == 1)) {
            ages.add(fit.mark(fit.has("a") ? "a" : "b").count() / MONTHS_A_YEAR);
            children++;
            noteChildren(fit);
        }
    }

    private void children(Sheet.Fit fit) {
        Mark word = fit.mark("c");
        if (grownChildren && word.is(Code.CHILDKIN) && !fit.has("a")) {
            return;
        }
        boolean many = fit.has("n") && fit.mark("n").is(Code.NUM);
        List<Integer> stated = fit.has("a") ? numbers(fit.all("a")) : List.of();
        boolean young = stated.stream().allMatch(age -> age <= Party.OLDEST_CHILD);
        if (many && fit.mark("n").count() > Party.LARGEST) {
            return;
        }
        int count = many ? fit.mark("n").count() : Math.max(1, stated.size());
        if (!many && stated.isEmpty() && !fit.has("n") && word.is(Code.CHILD) && isPlural(word)) {
            return;
        }
        children += count;
        ages.addAll(young ? stated : List.of());
        noteChildren(fit);
    }

    private boolean isPlural(Mark word) {
        String written = context.text().substring(word.from(), word.to()).toLowerCase(Locale.ROOT);
        return written.endsWith("s") || written.endsWith("children");
    }

    private static List<Integer> numbers(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.is(Code.NUM)).map(Mark::count).toList();
    }

    private void yearOld(Sheet.Fit fit) {
        int age = fit.mark("a").count();
        if (age <= Party.OLDEST_CHILD) {
            ages.add(age);
            if (ages.size() > children) {
                children++;
            }
            noteChildren(fit);
        }
    }

    private void babies(Sheet.Fit fit) {
        int count = fit.has("n") && fit.mark("n").is(Code.NUM) ? fit.mark("n").count() : 1;
        if (count <= Party.LARGEST) {
            children += count;
            for (int i = 0; i < count; i++) {
                ages.add(0);
            }
            noteChildren(fit);
        }
    }

    private void kin(Sheet.Fit fit) {
        Mark word = fit.mark("k");
        int each = Math.max(1, word.count());
        int number = fit.has("n") && fit.mark("n").is(Code.NUM)
                ? fit.mark("n").count()
                : word.value().equals("n") ? 2 : 1;
        boolean owned = fit.has("n");
        for (int i = fit.start(); i < fit.end(); i++) {
            accompanied |= sheet.get(i).is(Code.WITH);
            owned |= sheet.get(i).is(Code.SPEAKER, Code.WE, Code.WITH);
        }
        boolean beside = isBesideMe(fit.start(), fit.end());
        if (adults > 0 && total == 0 && !beside && fit.hasAny(Code.AND) && number <= Party.LARGEST) {
            adults += each * number;
            note(fit);
            return;
        }
        owned |= beside;
        apart |= each > 1 && !owned;
        boolean travels = beside || accompanied || fit.hasAny(Code.FOR) || each > 1;
        if ((owned || each > 1) && travels && number <= Party.LARGEST) {
            kin += each * number;
            accompanied |= beside;
            note(fit);
        }
    }

    /** "My wife and I", "me and my wife". */
    private boolean isBesideMe(int start, int end) {
        for (int i = Math.max(0, start - 2); i < start; i++) {
            if (sheet.get(i).is(Code.SELF) || isMyself(i)) {
                return true;
            }
        }
        for (int i = end; i < Math.min(sheet.size(), end + 8); i++) {
            if (sheet.get(i).is(Code.SELF) && i > 0 && sheet.get(i - 1).is(Code.AND)) {
                return true;
            }
            if (!sheet.get(i).is(Code.AND, Code.COMMA, Code.SPEAKER, Code.WE, Code.A, Code.DONE, Code.KIN, Code.SELF)) {
                return false;
            }
        }
        return false;
    }

    /** "Myself and my wife": who would be alone without the others. */
    private boolean isMyself(int at) {
        return sheet.was(at) == Code.GROUP
                && at + 1 < sheet.size()
                && sheet.get(at + 1).is(Code.AND)
                && sheet.get(at).value().equals("1");
    }

    private void group(Sheet.Fit fit) {
        int count = fit.mark("g").count();
        if (adults == 0 && kin == 0 && total == 0) {
            // a couple with a child are two adults
            adults = count == 2 ? count : 0;
            total = count == 2 ? 0 : count;
        }
        note(fit);
    }

    private void hear() {
        if (total == 0 && adults == 0 && kin == 0) {
            hint();
        }
        int related = kin + (kin > 0 && accompanied && !apart ? 1 : 0);
        int grown = adults > 0 ? adults : total > 0 ? Math.max(1, total - children) : related;
        if (grown > 0 && to > 0) {
            sheet.hearAt(new People(Optional.of(grown), Optional.empty(), List.of()), from, to);
        }
        if (childTo > 0 && children > 0) {
            if (grown == 0) {
                parent();
            }
            List<Integer> known = ages.size() == children ? List.copyOf(ages) : List.of();
            sheet.hearAt(new People(Optional.empty(), Optional.of(children), known), childFrom, childTo);
        }
    }

    /** Whoever says "with my daughter", and speaks of nobody else, is one adult. */
    private void parent() {
        boolean others = sheet.was(Code.WE) || sheet.was(Code.WEARE) || sheet.was(Code.KIN);
        boolean known = context.listening().soFar().find(People.class).isPresent();
        IntStream.range(0, sheet.size())
                .filter(i -> !others && !known && (sheet.was(i) == Code.SELF || sheet.was(i) == Code.SPEAKER))
                .limit(1)
                .mapToObj(sheet::get)
                .forEach(me -> sheet.hearAt(one(), me.from(), me.to()));
    }

    private static People one() {
        return new People(Optional.of(1), Optional.empty(), List.of());
    }

    /** "My wife hates museums": whose wife is spoken of travels with her, as far as one can tell. */
    private boolean isWithPartner() {
        List<Integer> partners = IntStream.range(1, sheet.size())
                .filter(i -> sheet.get(i).is(Code.KIN) && sheet.get(i).value().equals(PARTNER))
                .filter(i -> sheet.get(i - 1).is(Code.SPEAKER)
                        && (i < 2 || !sheet.get(i - 2).is(Code.FOR, Code.NO)))
                .boxed()
                .toList();
        if (partners.size() != 1 || children > 0 || !isTrip()) {
            return false;
        }
        total = 2;
        note(partners.get(0) - 1, partners.get(0) + 1);
        return true;
    }

    /** Who speaks of nobody but oneself travels alone, as far as one can tell. */
    private void hint() {
        boolean known = context.listening().soFar().find(People.class).isPresent();
        if (!known && isWithPartner()) {
            return;
        }
        if (known
                || sheet.any(Code.CHILDKIN)
                || sheet.any(Code.WE)
                || sheet.any(Code.WEARE)
                || children > 0
                || sheet.any(Code.KIN)) {
            return;
        }
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.get(i).is(Code.SELF, Code.SPEAKER) && isTrip() && !isWithSomebody(i)) {
                total = 1;
                note(i, i + 1);
                return;
            }
        }
    }

    /** "Me and my whoever". */
    private boolean isWithSomebody(int at) {
        int next = at + 1;
        while (next < sheet.size() && sheet.get(next).is(Code.AND, Code.WITH, Code.SPEAKER)) {
            next++;
        }
        return next > at + 1 && next < sheet.size() && sheet.get(next).is(Code.UNKNOWN);
    }

    /** Only a text about a whole trip says who travels by how it speaks. */
    private boolean isTrip() {
        return sheet.was(Code.CITY) || sheet.was(Code.LAND);
    }
}
