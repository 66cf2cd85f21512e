package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.Party;
import com.surefoot.narration.reading.Point.People;
import java.util.List;
import java.util.Optional;

/** Counts travellers: what tells of them most surely first, since no word is counted twice. */
final class Counting {

    private final Sheet sheet;
    private final Context context;
    private final Tally tally;
    private final Children children;
    private final Relatives relatives;
    private final Headcount headcount;
    private final Unnumbered unnumbered;

    Counting(Sheet sheet, Context context) {
        this.sheet = sheet;
        this.context = context;
        this.tally = new Tally(sheet);
        this.children = new Children(sheet, context, tally);
        this.relatives = new Relatives(sheet, context, tally);
        this.headcount = new Headcount(sheet, context, tally);
        this.unnumbered = new Unnumbered(sheet, context, tally);
    }

    void read() {
        sheet.forEach(PeopleRule.GIRLS, children::girls);
        sheet.forEach(PeopleRule.ADULTS, fit -> tally.setAdults(tally.count(fit, tally.adults())));
        sheet.forEach(
                PeopleRule.NO_CHILDREN, fit -> fit.means(new People(Optional.empty(), Optional.of(0), List.of())));
        sheet.forEach(PeopleRule.OWN_AGE, children::ownAge);
        sheet.forEach(PeopleRule.GROWN, relatives::grown);
        children.read();
        sheet.forEach(PeopleRule.LABELLED_BY, this::labelled);
        headcount.read();
        sheet.forEach(PeopleRule.KIN, relatives::kin);
        headcount.readLeft(children.count());
        sheet.forEach(PeopleRule.GROWN_AGE, fit -> {
            // no brief has the ages of adults, nor birthdays
            if (fit.mark("a").count() > Party.OLDEST_CHILD) {
                sheet.done(fit.start(), fit.end());
            }
        });
        tally.settle();
        unnumbered.read(children.count());
        hear();
    }

    /** "Adults: 2, kids: 2". */
    private void labelled(Sheet.Fit fit) {
        Mark label = fit.mark("l");
        Mark number = fit.mark("n");
        boolean colon = context.text().substring(label.to(), number.from()).contains(":");
        if (!colon || number.count() > Party.LARGEST) {
            return;
        }
        if (label.is(Code.ADULT)) {
            tally.setAdults(number.count());
            tally.note(fit);
        } else {
            children.labelled(fit);
        }
    }

    private void hear() {
        int grown = tally.grown(children.count());
        if (grown > 0 && !tally.said().isEmpty()) {
            tally.said().means(new People(Optional.of(grown), Optional.empty(), List.of()));
        }
        if (children.isHeard()) {
            if (grown == 0) {
                unnumbered.parent();
            }
            children.hear();
        }
    }
}
