package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.Point.People;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Who travels where nobody is counted, as far as one can tell by how a text speaks. */
final class Unnumbered {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Whom who speaks takes along was spoken of elsewhere. */
    private static final String TAKING = "taking";

    private final Sheet sheet;
    private final Context context;
    private final Tally tally;
    private final Companions companions;

    Unnumbered(Sheet sheet, Context context, Tally tally) {
        this.sheet = sheet;
        this.context = context;
        this.tally = tally;
        this.companions = new Companions(sheet, context);
    }

    /**
     * Reads who travels if nobody was counted, and nobody is known from before.
     *
     * @param children how many of them were counted
     */
    void read(int children) {
        if (tally.isEmpty()) {
            neither();
        }
        if (!tally.isEmpty() || isKnown() || isTakingKin() || isWithPartner(children) || isOfOthers()) {
            return;
        }
        boolean others = sheet.any(Code.CHILDKIN)
                || sheet.any(Code.WE)
                || sheet.any(Code.WEARE)
                || children > 0
                || sheet.any(Code.KIN);
        if (!others) {
            alone();
        }
    }

    private boolean isKnown() {
        return context.listening().soFar().find(People.class).isPresent();
    }

    /** "Neither of us drives" are two. */
    private void neither() {
        IntStream.range(0, sheet.size())
                .filter(i -> sheet.get(i).is(Code.NO)
                        && NUMBER.matcher(sheet.get(i).value()).matches())
                .limit(1)
                .mapToObj(sheet::get)
                .forEach(number -> {
                    tally.setAdults(number.count());
                    tally.noteOnly(number);
                });
    }

    /** Who speaks of nobody but oneself travels alone, as far as one can tell. */
    private void alone() {
        for (int i = 0; i < sheet.size(); i++) {
            boolean me = sheet.get(i).is(Code.SELF, Code.SPEAKER)
                    || (sheet.was(i) == Code.HERE && sheet.get(i).value().equals("1"));
            if (me && isTrip() && !companions.isWithSomebody(i)) {
                tally.setTotal(1);
                tally.note(i, i + 1);
                return;
            }
        }
    }

    /** Whoever says "with my daughter", and speaks of nobody else, is one adult. */
    void parent() {
        boolean others =
                (!companions.isParent() && (sheet.was(Code.WE) || sheet.was(Code.WEARE))) || sheet.was(Code.KIN);
        IntStream.range(0, sheet.size())
                .filter(i -> !others && !isKnown() && (sheet.was(i) == Code.SELF || sheet.was(i) == Code.SPEAKER))
                .limit(1)
                .mapToObj(sheet::get)
                .forEach(me ->
                        sheet.hearAt(new People(Optional.of(1), Optional.empty(), List.of()), me.from(), me.to()));
    }

    /** "My wife hates museums": whose wife is spoken of travels with her, as far as one can tell. */
    private boolean isWithPartner(int children) {
        List<Integer> partners = IntStream.range(1, sheet.size())
                .filter(i -> sheet.get(i).is(Code.KIN) && sheet.get(i).value().equals(Relatives.PARTNER))
                .filter(i -> sheet.get(i - 1).is(Code.SPEAKER)
                        && (i < 2 || !sheet.get(i - 2).is(Code.FOR, Code.NO)))
                .boxed()
                .toList();
        if (partners.size() != 1 || children > 0 || !isTrip()) {
            return false;
        }
        tally.setTotal(2);
        tally.note(partners.get(0) - 1, partners.get(0) + 1);
        return true;
    }

    /** "Pour l'anniversaire de ma mère, je l'emmène": whom one takes along travels, and so does who takes them. */
    private boolean isTakingKin() {
        List<Mark> all = IntStream.range(0, sheet.size())
                .mapToObj(sheet::get)
                .filter(mark -> mark.is(Code.KIN))
                .toList();
        boolean taking = IntStream.range(0, sheet.size())
                .anyMatch(i -> sheet.was(i) == Code.WITH && sheet.get(i).value().equals(TAKING));
        if (!taking || all.size() != 1) {
            return false;
        }
        tally.setTotal(Math.max(1, all.get(0).count()) + 1);
        int at = IntStream.range(0, sheet.size())
                .filter(i -> sheet.get(i).is(Code.KIN))
                .findFirst()
                .orElseThrow();
        tally.note(at, at + 1);
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
        tally.setAdults(
                others.stream().mapToInt(i -> Math.max(1, sheet.get(i).count())).sum());
        tally.note(others.get(0), others.get(others.size() - 1) + 1);
        return true;
    }

    /** Only a text about a whole trip says who travels by how it speaks. */
    private boolean isTrip() {
        return sheet.was(Code.CITY) || sheet.was(Code.LAND);
    }
}
