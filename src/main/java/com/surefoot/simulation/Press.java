package com.surefoot.simulation;

import static java.util.stream.Collectors.toMap;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What tellers say of facts, more or less rightly. */
public final class Press {

    private final Dice dice;
    private final Ground ground;
    private final List<Teller> tellers;
    private final Map<String, Teller> byName;

    public Press(Dice dice, Ground ground, List<Teller> tellers) {
        this.dice = dice;
        this.ground = ground;
        this.tellers = tellers;
        this.byName = tellers.stream().collect(toMap(Teller::name, Function.identity()));
    }

    /** What each teller said last, in the order of the tellers. */
    public List<Observation> last(FactId fact, Instant now) {
        List<Observation> said = new ArrayList<>(tellers.size());
        Course course = ground.course(fact);
        for (Teller teller : tellers) {
            if (knows(teller, fact)) {
                Looks looks = looks(teller, fact, course);
                long look = looks.last(now.getEpochSecond());
                if (look >= 0) {
                    said.add(observation(teller, fact, looks, looks.at(look)));
                }
            }
        }
        return said;
    }

    /** All that tellers said from one moment to before another, each in its order of time. */
    public List<Observation> all(FactId fact, Instant from, Instant until) {
        List<Observation> said = new ArrayList<>();
        Course course = ground.course(fact);
        for (Teller teller : tellers) {
            if (knows(teller, fact)) {
                Looks looks = looks(teller, fact, course);
                long last = looks.last(until.getEpochSecond() - 1);
                for (long look = Math.max(0, looks.last(from.getEpochSecond() - 1) + 1); look <= last; look++) {
                    said.add(observation(teller, fact, looks, looks.at(look)));
                }
            }
        }
        return said;
    }

    /** The value that a teller would say a fact has if it were asked at a moment. */
    public int said(Teller teller, FactId fact, Instant at) {
        return looks(teller, fact, ground.course(fact)).value(at.getEpochSecond());
    }

    private boolean knows(Teller teller, FactId fact) {
        return ground.concerns(teller, fact)
                && (teller.covers() == 1
                        || dice.of(teller.name()).of(ground.area(fact)).uniform() < teller.covers());
    }

    /** A teller that copies a fact sees it through the eyes of whom it copies. */
    private Looks looks(Teller teller, FactId fact, Course course) {
        Dice own = Lasting.of(dice.of(teller.name()), fact);
        Teller original = teller.original().map(byName::get).orElse(null);
        if (original != null && knows(original, fact) && own.of("copies").uniform() < teller.copied()) {
            return new Looks(teller, course, own, looks(original, fact, course));
        }
        return new Looks(teller, course, own, null);
    }

    private Observation observation(Teller teller, FactId fact, Looks looks, long at) {
        String value = ground.named(fact, looks.value(at));
        return new Observation(
                fact, teller.name(), teller.manner(), Instant.ofEpochSecond(at), teller.validUntil(at), value);
    }
}
