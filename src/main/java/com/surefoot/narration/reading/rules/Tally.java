package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.Party;
import java.util.HashSet;
import java.util.Set;

/** Who was counted so far, children apart, and where the text says so. */
final class Tally {

    private final Stretch said;
    /** Who was spoken of is not somebody else when spoken of again. */
    private final Set<String> named = new HashSet<>();

    private int total;
    /** How many of them something is said of. */
    private int part;

    private int adults;
    private int kin;
    /** Whether couples are others than who speaks and whoever is with them. */
    private boolean besides;

    private boolean accompanied;
    /** Whether somebody else's parents and the like travel without who speaks. */
    private boolean apart;

    Tally(Sheet sheet) {
        this.said = new Stretch(sheet);
    }

    int total() {
        return total;
    }

    /** All there are, children among them. */
    void setTotal(int people) {
        total = people;
    }

    int adults() {
        return adults;
    }

    void setAdults(int people) {
        adults = people;
    }

    int kin() {
        return kin;
    }

    /** People who are related to who speaks, or who are friends of theirs. */
    void addKin(int people) {
        kin += people;
    }

    /** So many of them do something; they are all only where nobody else is counted. */
    void setPart(int people) {
        part = Math.max(part, people);
    }

    void setBesides(boolean others) {
        besides = others;
    }

    boolean isAccompanied() {
        return accompanied;
    }

    /** Who speaks travels with those they speak of, if this is so. */
    void accompany(boolean with) {
        accompanied |= with;
    }

    /** Those spoken of travel without who speaks, if this is so. */
    void setApart(boolean without) {
        apart |= without;
    }

    /** Somebody is spoken of; false if they were before. */
    boolean addName(String name) {
        return named.add(name);
    }

    boolean isNamed(String name) {
        return named.contains(name);
    }

    /** Whether neither all nor the adults were counted. */
    boolean isUncounted() {
        return total == 0 && adults == 0;
    }

    /** Whether nobody was counted, be it as somebody's kin. */
    boolean isEmpty() {
        return isUncounted() && kin == 0;
    }

    /** Where nobody is counted, those something is said of are all. */
    void settle() {
        if (isEmpty()) {
            total = part;
        }
    }

    /** What was counted before, and the number that is stated there if a trip can have so many. */
    int count(Sheet.Fit fit, int before) {
        Mark number = fit.mark(fit.has("n") ? "n" : "m");
        int count = number.is(Code.A) ? 1 : number.count();
        if (count < 1 || count > Party.LARGEST * 2) {
            return before;
        }
        note(fit);
        return before + count;
    }

    void note(Sheet.Fit fit) {
        note(fit.start(), fit.end());
    }

    /** These marks tell who travels. */
    void note(int start, int end) {
        said.take(start, end);
    }

    /** This mark alone tells who travels. */
    void noteOnly(Mark mark) {
        said.beginAgain(mark);
    }

    /** How many adults there are, if so many children are among all. */
    int grown(int children) {
        int related = kin + (kin > 0 && accompanied && !apart ? 1 : 0);
        if (adults > 0) {
            return adults + (besides ? related : 0);
        }
        if (total > 0) {
            return total > children ? total - children : total;
        }
        return related;
    }

    /** Where the text says so. */
    Stretch said() {
        return said;
    }
}
