package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.Party;
import java.util.List;

/** Counts those who are named by what they are to who speaks, such as a wife, parents or friends. */
final class Relatives {

    static final String PARTNER = "partner";

    private final Sheet sheet;
    private final Context context;
    private final Tally tally;
    private final Companions companions;

    Relatives(Sheet sheet, Context context, Tally tally) {
        this.sheet = sheet;
        this.context = context;
        this.tally = tally;
        this.companions = new Companions(sheet, context);
    }

    /** A daughter of twenty is an adult. */
    void grown(Sheet.Fit fit) {
        List<Integer> stated = Children.numbers(fit.all(fit.has("a") ? "a" : "b"));
        if (stated.stream().allMatch(age -> age > Party.OLDEST_CHILD)) {
            tally.addKin(
                    fit.has("n") && fit.mark("n").is(Code.NUM) ? fit.mark("n").count() : stated.size());
            tally.accompany(fit.hasAny(Code.WITH) || companions.isBesideMe(fit.start(), fit.end()));
            tally.note(fit);
        }
    }

    void kin(Sheet.Fit fit) {
        // "recommended by a friend"
        boolean recommending = fit.start() > 0 && sheet.get(fit.start() - 1).is(Code.BY);
        if (recommending || Bystanders.isGuest(sheet, fit)) {
            return;
        }
        if (Bystanders.isVisited(fit.mark("k"), context)) {
            sheet.done(fit.start(), fit.end());
            return;
        }
        boolean figure = fit.has("n") && fit.mark("n").is(Code.NUM);
        int each = Math.max(1, fit.mark("k").count());
        int number = figure ? fit.mark("n").count() : fit.mark("k").value().equals("n") ? 2 : 1;
        if (each > 1 && figure) {
            // "two parents" are no pairs
            tally.setAdults(tally.adults() + (number <= Party.LARGEST ? number : 0));
            tally.note(fit);
        } else if (each * number == 1 && isAgain(fit.mark("k"))) {
            tally.note(fit);
        } else {
            tally.accompany(fit.hasAny(Code.WITH));
            if (number <= Party.LARGEST) {
                add(fit, each, number);
            }
        }
    }

    private boolean isAgain(Mark word) {
        return !tally.addName(word.value().equals(PARTNER) ? PARTNER : context.written(word));
    }

    private void add(Sheet.Fit fit, int each, int number) {
        boolean beside = companions.isBesideMe(fit.start(), fit.end());
        boolean joined = fit.hasAny(Code.AND) && companions.isAfterPeople(fit.start());
        if (tally.adults() > 0 && tally.total() == 0 && !beside && joined) {
            tally.setAdults(tally.adults() + each * number);
            tally.note(fit);
        } else if (number > 1 && tally.total() == 0 && tally.kin() == 0 && !beside && isTogether(fit)) {
            // "two sisters from Lyon", "my two aunts": who speaks is not one of them
            tally.addKin(number);
            tally.setApart(true);
            tally.note(fit);
        } else {
            // "my uncle and his wife"
            addWithMe(fit, each, number, beside, joined && tally.kin() > 0);
        }
    }

    private boolean isTogether(Sheet.Fit fit) {
        return fit.has("n") && !tally.isAccompanied() && !fit.hasAny(Code.FOR) && !fit.hasAny(Code.AND);
    }

    private void addWithMe(Sheet.Fit fit, int each, int number, boolean beside, boolean theirs) {
        boolean owned = fit.has("n")
                || fit.hasAny(Code.SPEAKER)
                || fit.hasAny(Code.WE)
                || fit.hasAny(Code.WITH)
                || beside
                || theirs;
        tally.setApart(each > 1 && !owned);
        boolean travels = beside || tally.isAccompanied() || fit.hasAny(Code.FOR) || theirs || each > 1;
        if ((owned || each > 1) && travels) {
            tally.addKin(each * number);
            tally.accompany(beside);
            tally.note(fit);
        }
    }
}
