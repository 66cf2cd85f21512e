package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.Party;
import com.surefoot.narration.reading.Asked;
import com.surefoot.narration.reading.Point.People;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Counts travellers, and notes how old the children are. */
final class Counting {

    /** Whose age in years is this has children who may be grown up. */
    private static final int PARENT_OF_ADULTS = 50;

    private static final Pattern TRADE =
            Pattern.compile("\\p{L}{3,}(?:eurs|euses|rices|iens|iennes|istes|iers|ieres|ants|antes|ees)");

    private static final Pattern SMOKERS = Pattern.compile("fumeu(?:rs|ses)");
    private static final int MONTHS_A_YEAR = 12;
    private static final String PARTNER = "partner";
    /** They can be as young as children, and call themselves so when they are not. */
    private static final Set<String> GROWN = Set.of("girls", "boys", "filles", "garçons");

    private static final Pattern YOUNG = Pattern.compile("^(?:kid|child|young)");
    private static final Pattern OF_US = Pattern.compile("of us|de nous|d['’]entre nous");
    private static final Pattern ONLY_US = Pattern.compile("^(?:just|juste|rien que) .*(?:us|nous)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Whoever "is coming too" goes with who speaks. */
    private static final String ALONG = "along";

    /** What may stand between somebody and "me". */
    private static final Code[] BESIDE = {
        Code.AND,
        Code.COMMA,
        Code.SPEAKER,
        Code.WE,
        Code.A,
        Code.DONE,
        Code.KIN,
        Code.SELF,
        Code.PEOPLE,
        Code.ADULT,
        Code.AGED,
        Code.NUM,
        Code.YEARS,
        Code.OPEN,
        Code.CLOSE
    };

    /** Who stays there does not travel. */
    private static final String HOME = "home";
    /** What "and" joins people to, where it does not begin another clause. */
    private static final Code[] COUNTED = {
        Code.NUM, Code.ADULT, Code.CHILD, Code.CHILDKIN, Code.KIN, Code.BABY, Code.PEOPLE, Code.YEARS, Code.CLOSE
    };

    private final Sheet sheet;
    private final Context context;
    private final List<Integer> ages = new ArrayList<>();
    /** Who was spoken of is not somebody else when spoken of again. */
    private final Set<String> named = new HashSet<>();

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
        sheet.forEach(PeopleRule.GIRLS, this::girls);
        sheet.forEach(PeopleRule.ADULTS, fit -> adults = count(fit, adults));
        sheet.forEach(
                PeopleRule.NO_CHILDREN, fit -> fit.means(new People(Optional.empty(), Optional.of(0), List.of())));
        sheet.forEach(PeopleRule.OWN_AGE, fit -> grownChildren |= fit.mark("a").count() >= PARENT_OF_ADULTS);
        sheet.forEach(PeopleRule.GROWN, this::grown);
        sheet.forEach(PeopleRule.MONTHS_OLD, this::months);
        sheet.forEach(PeopleRule.CHILDREN, this::children);
        sheet.forEach(PeopleRule.OF_RULE, this::ofRule);
        sheet.forEach(PeopleRule.YEAR_OLD, this::yearOld);
        sheet.forEach(PeopleRule.BABIES, this::babies);
        sheet.forEach(PeopleRule.AND_I, fit -> total = count(fit, 0) + 1);
        sheet.forEach(PeopleRule.WITH_MY, fit -> total = count(fit, 0) + 1);
        sheet.forEach(PeopleRule.GROUP_OF, fit -> total = count(fit, 0));
        sheet.forEach(PeopleRule.OF_US, fit -> total = count(fit, 0));
        sheet.forEach(PeopleRule.NONE_OF_US, this::noneOfUs);
        sheet.forEach(PeopleRule.WE_ARE, fit -> total = total == 0 ? count(fit, 0) : total);
        sheet.forEach(PeopleRule.COUPLES, fit -> {
            // "two lovers" are one couple
            int each = context.written(fit.mark("g")).contains("couple")
                    ? fit.mark("g").count()
                    : 1;
            adults = fit.mark("n").count() * each;
            note(fit);
        });
        sheet.forEach(PeopleRule.KIN, this::kin);
        sheet.forEach(PeopleRule.PEOPLE, fit -> {
            // "it has to have one of them" is about things
            if (!fit.mark("n").is(Code.A)
                    || !context.written(sheet.get(fit.end() - 1)).startsWith("of ")) {
                total = total == 0 ? count(fit, 0) : skip(fit, total);
            }
        });
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
        sheet.forEach(PeopleRule.TRADE, this::trade);
        sheet.forEach(PeopleRule.GROWN_AGE, fit -> {
            // no brief has the ages of adults, nor birthdays
            if (fit.mark("a").count() > Party.OLDEST_CHILD) {
                sheet.done(fit.start(), fit.end());
            }
        });
        hear();
    }

    private void noneOfUs(Sheet.Fit fit) {
        if (total == 0 && OF_US.matcher(context.written(fit.mark("w"))).find()) {
            total = fit.mark("n").count();
            from = fit.mark("n").from();
            to = fit.mark("n").to();
            // it does not stand between what is refused and who refuses it
            sheet.set(fit.at("n"), fit.mark("n").as(Code.WE));
            sheet.done(fit.at("n"), fit.at("n") + 1);
        }
    }

    /** "Neither of us drives" are two. */
    private void neither() {
        IntStream.range(0, sheet.size())
                .filter(i -> sheet.get(i).is(Code.NO)
                        && NUMBER.matcher(sheet.get(i).value()).matches())
                .limit(1)
                .forEach(i -> {
                    adults = sheet.get(i).count();
                    from = sheet.get(i).from();
                    to = sheet.get(i).to();
                });
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

    private void months(Sheet.Fit fit) {
        boolean inYears = IntStream.range(fit.start(), fit.end())
                .mapToObj(sheet::get)
                .noneMatch(mark -> mark.is(Code.MONTHS)
                        || (mark.is(Code.YEARS) && mark.value().equals("months")));
        if (!inYears && (!fit.has("n") || fit.mark("n").count() == 1)) {
            ages.add(fit.mark(fit.has("a") ? "a" : "b").count() / MONTHS_A_YEAR);
            children += Bystanders.isIncluded(sheet, fit.start(), context) ? 0 : 1;
            noteChildren(fit);
        }
    }

    private void children(Sheet.Fit fit) {
        Mark word = fit.mark("c");
        if (Bystanders.isGuest(sheet, fit)) {
            return;
        }
        if (grownChildren && word.is(Code.CHILDKIN) && !fit.has("a")) {
            return;
        }
        boolean many = fit.has("n") && fit.mark("n").is(Code.NUM);
        List<Integer> stated = fit.has("a") ? numbers(fit.all("a")) : List.of();
        boolean young = stated.stream().allMatch(age -> age <= Party.OLDEST_CHILD);
        if (many && fit.mark("n").count() > Party.LARGEST) {
            return;
        }
        int count = many
                ? fit.mark("n").count()
                : Math.max(Math.max(1, word.is(Code.CHILDKIN) ? word.count() : 1), stated.size());
        boolean counted = many || !stated.isEmpty() || fit.has("n");
        if (!counted && (children > 0 || (word.is(Code.CHILD) && isPlural(word)))) {
            return;
        }
        // "me and the boys" are no children of anybody
        if (!counted && GROWN.contains(context.written(word)) && !fit.hasAny(Code.SPEAKER) && !fit.hasAny(Code.WE)) {
            return;
        }
        if (isLeft(fit)) {
            sheet.done(fit.start(), fit.end());
            return;
        }
        children += count;
        // "two children of five", "twins of eight"
        boolean same = young && stated.size() == 1 && count > 1;
        ages.addAll(same ? Collections.nCopies(count, stated.get(0)) : young ? stated : List.of());
        noteChildren(fit);
    }

    /** "Four kids under 10" are four, and allowed there. */
    private void ofRule(Sheet.Fit fit) {
        int count = fit.mark("n").count();
        boolean rule = sheet.was(fit.end() - 1) == Code.RULE
                && sheet.get(fit.end() - 1).value().startsWith("CHILDREN")
                && YOUNG.matcher(context.written(sheet.get(fit.end() - 1))).find();
        if (rule && children == 0 && count >= 1 && count <= Party.LARGEST) {
            children += count;
            noteChildren(fit);
        }
    }

    /** "Leaving the kids with grandma", "the kids stay at home". */
    private boolean isLeft(Sheet.Fit fit) {
        int before = sheet.before(fit.start(), Code.SPEAKER, Code.WE, Code.THE);
        return (before >= 0 && sheet.get(before).is(Code.DEPART))
                || (fit.end() < sheet.size()
                        && sheet.get(fit.end()).is(Code.NOWAY)
                        && sheet.get(fit.end()).value().equals(HOME));
    }

    /** "Two girls" who are nobody's travel by themselves. */
    private void girls(Sheet.Fit fit) {
        String written = context.written(fit.mark("c"));
        if (GROWN.contains(written) && !sheet.was(Code.ADULT) && !sheet.was(Code.CHILD)) {
            sheet.set(fit.at("c"), fit.mark("c").as(Code.PEOPLE));
        }
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
        if (Occasions.isSpan(fit, sheet.get(fit.end() - 1), context)) {
            sheet.done(fit.start(), fit.end());
        } else if (age <= Party.OLDEST_CHILD) {
            ages.add(age);
            if (ages.size() > children) {
                children++;
            }
            noteChildren(fit);
        }
    }

    private void babies(Sheet.Fit fit) {
        int count = fit.has("n") && fit.mark("n").is(Code.NUM) ? fit.mark("n").count() : 1;
        boolean again = !named.add(context.written(sheet.get(fit.end() - 1))) && !fit.has("n");
        if (again) {
            sheet.done(fit.start(), fit.end());
        } else if (count <= Party.LARGEST) {
            children += Bystanders.isIncluded(sheet, fit.start(), context) ? 0 : count;
            for (int i = 0; i < count; i++) {
                ages.add(0);
            }
            noteChildren(fit);
        }
    }

    private void kin(Sheet.Fit fit) {
        Mark word = fit.mark("k");
        if (Bystanders.isGuest(sheet, fit)) {
            return;
        }
        int each = Math.max(1, word.count());
        int number = fit.has("n") && fit.mark("n").is(Code.NUM)
                ? fit.mark("n").count()
                : word.value().equals("n") ? 2 : 1;
        if (each > 1 && fit.has("n") && fit.mark("n").is(Code.NUM)) {
            // "two parents" are no pairs
            adults += number <= Party.LARGEST ? number : 0;
            note(fit);
            return;
        }
        if (each * number == 1 && !named.add(word.value().equals(PARTNER) ? PARTNER : context.written(word))) {
            note(fit);
            return;
        }
        boolean owned = fit.has("n");
        for (int i = fit.start(); i < fit.end(); i++) {
            accompanied |= sheet.get(i).is(Code.WITH);
            owned |= sheet.get(i).is(Code.SPEAKER, Code.WE, Code.WITH);
        }
        boolean beside = isBesideMe(fit.start(), fit.end());
        boolean joined = fit.hasAny(Code.AND) && isAfterPeople(fit.start());
        if (adults > 0 && total == 0 && !beside && joined && number <= Party.LARGEST) {
            adults += each * number;
            note(fit);
            return;
        }
        boolean together =
                fit.has("n") && number > 1 && !beside && !accompanied && !fit.hasAny(Code.FOR) && !fit.hasAny(Code.AND);
        if (together && total == 0 && kin == 0 && number <= Party.LARGEST) {
            // "two sisters from Lyon", "my two aunts": who speaks is not one of them
            kin = number;
            apart = true;
            note(fit);
            return;
        }
        // "my uncle and his wife"
        boolean theirs = joined && kin > 0;
        owned |= beside || theirs;
        apart |= each > 1 && !owned;
        boolean travels = beside || accompanied || fit.hasAny(Code.FOR) || theirs || each > 1;
        if ((owned || beside || each > 1) && travels && number <= Party.LARGEST) {
            kin += each * number;
            accompanied |= beside;
            note(fit);
        }
    }

    private boolean isAfterPeople(int at) {
        int before = sheet.get(at).is(Code.COMMA) ? at : sheet.before(at, Code.COMMA);
        return before >= 0 && List.of(COUNTED).contains(sheet.was(before));
    }

    /** "My wife and I", "me and my wife". */
    private boolean isBesideMe(int start, int end) {
        for (int i = Math.max(0, start - 2); i < start; i++) {
            if (sheet.get(i).is(Code.SELF) || isMyself(i)) {
                return true;
            }
        }
        if (isAlong(end)) {
            return true;
        }
        for (int i = end; i < Math.min(sheet.size(), end + 8); i++) {
            if (sheet.get(i).is(Code.SELF) && (sheet.get(i - 1).is(Code.AND) || isListed(i))) {
                return !beginsClause(i);
            }
            boolean name = sheet.get(i).is(Code.UNKNOWN) && sheet.get(i).capital();
            if (!name && !sheet.get(i).is(BESIDE)) {
                return false;
            }
        }
        return false;
    }

    /** "Mes parents fêtent leurs noces et je ..." says something new of somebody else, unless it stands right behind them. */
    private boolean beginsClause(int self) {
        Mark before = sheet.get(self - 2);
        boolean beside = before.is(Code.KIN, Code.DONE)
                && context.text()
                        .substring(before.to(), sheet.get(self - 1).from())
                        .isBlank();
        return context.written(sheet.get(self)).equals("je") && !beside;
    }

    /** "My wife with me", "my wife is coming too". */
    private boolean isAlong(int at) {
        return at < sheet.size()
                && sheet.get(at).is(Code.WITH)
                && (sheet.get(at).value().equals(ALONG)
                        || (at + 1 < sheet.size() && sheet.get(at + 1).is(Code.SELF)));
    }

    /** "Husband, me, and a dog". */
    private boolean isListed(int at) {
        return sheet.get(at - 1).is(Code.COMMA)
                && at + 1 < sheet.size()
                && sheet.get(at + 1).is(Code.COMMA, Code.AND, Code.DOT, Code.OPEN);
    }

    /** "Myself and my wife": who would be alone without the others. */
    private boolean isMyself(int at) {
        return sheet.was(at) == Code.GROUP
                && at + 1 < sheet.size()
                && (sheet.get(at + 1).is(Code.AND)
                        || (sheet.get(at + 1).is(Code.COMMA)
                                && at + 2 < sheet.size()
                                && sheet.get(at + 2).is(Code.SPEAKER, Code.KIN)))
                && sheet.get(at).value().equals("1");
    }

    private void group(Sheet.Fit fit) {
        int count = fit.mark("g").count();
        boolean all =
                children > 0 && ONLY_US.matcher(context.written(fit.mark("g"))).find();
        if (adults == 0 && kin == 0 && total == 0 && all) {
            total = Math.max(count, children + 1);
        } else if (adults == 0 && kin == 0 && total == 0) {
            // a couple with a child are two adults
            adults = count == 2 ? count : 0;
            total = count == 2 ? 0 : count;
        }
        note(fit);
    }

    /** "Four electricians": a trade tells by its ending that it is people, if nothing else does. */
    private void trade(Sheet.Fit fit) {
        boolean none = total == 0 && adults == 0 && kin == 0;
        boolean trade = sheet.was(fit.at("u")) == Code.UNKNOWN
                && TRADE.matcher(fit.mark("u").value()).matches();
        boolean smokers = sheet.was(fit.at("u")) == Code.RULE
                && SMOKERS.matcher(context.written(fit.mark("u"))).matches();
        if (none && context.isFrench() && (trade || smokers)) {
            total = count(fit, 0);
        }
    }

    private void hear() {
        if (total == 0 && adults == 0 && kin == 0) {
            neither();
        }
        if (total == 0 && adults == 0 && kin == 0) {
            hint();
        }
        int related = kin + (kin > 0 && accompanied && !apart ? 1 : 0);
        int grown = adults > 0 ? adults : total > 0 ? (total > children ? total - children : total) : related;
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
        boolean others =
                (!isTaking() && !isWithChild() && (sheet.was(Code.WE) || sheet.was(Code.WEARE))) || sheet.was(Code.KIN);
        boolean known = context.listening().soFar().find(People.class).isPresent();
        IntStream.range(0, sheet.size())
                .filter(i -> !others && !known && (sheet.was(i) == Code.SELF || sheet.was(i) == Code.SPEAKER))
                .limit(1)
                .mapToObj(sheet::get)
                .forEach(me -> sheet.hearAt(one(), me.from(), me.to()));
    }

    /** "My daughter and I". */
    private boolean isWithChild() {
        return IntStream.range(0, sheet.size() - 2)
                .anyMatch(i -> (sheet.was(i) == Code.CHILDKIN || sheet.was(i) == Code.CHILD)
                        && sheet.was(i + 1) == Code.AND
                        && sheet.was(i + 2) == Code.SELF);
    }

    /** "I am taking my two kids ... we will stay". */
    private boolean isTaking() {
        return IntStream.range(0, sheet.size() - 1)
                .anyMatch(i ->
                        (sheet.was(i) == Code.SELF || sheet.was(i) == Code.SPEAKER) && sheet.was(i + 1) == Code.WITH);
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

    /** "My sister and her husband go to Rome", where nobody says "we". */
    private boolean isOfOthers() {
        List<Integer> others = IntStream.range(0, sheet.size())
                .filter(i -> sheet.get(i).is(Code.KIN))
                .boxed()
                .toList();
        boolean going = !others.isEmpty()
                && (others.get(0) == 0 || (others.get(0) == 1 && sheet.get(0).is(Code.SPEAKER, Code.WE)))
                && !sheet.was(Code.SELF)
                && IntStream.range(1, sheet.size())
                        .noneMatch(i -> sheet.was(i) == Code.WE || sheet.was(i) == Code.WEARE);
        if (!going || !isTrip()) {
            return false;
        }
        adults =
                others.stream().mapToInt(i -> Math.max(1, sheet.get(i).count())).sum();
        note(others.get(0), others.get(others.size() - 1) + 1);
        return true;
    }

    /** Who speaks of nobody but oneself travels alone, as far as one can tell. */
    private void hint() {
        boolean known = context.listening().soFar().find(People.class).isPresent();
        if (!known && (isWithPartner() || isOfOthers())) {
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
            boolean me = sheet.get(i).is(Code.SELF, Code.SPEAKER)
                    || (sheet.was(i) == Code.HERE && sheet.get(i).value().equals("1"));
            if (me && isTrip() && !isWithSomebody(i)) {
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
