package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.grounding.Phrase;
import com.surefoot.narration.telling.RefusalToTell;
import com.surefoot.narration.telling.RefusalToTell.Clash;
import com.surefoot.narration.telling.RefusalToTell.Easing;
import com.surefoot.narration.telling.RefusalToTell.Help;
import com.surefoot.narration.telling.RefusalToTell.Shortfall;
import com.surefoot.narration.telling.Wants;
import com.surefoot.planning.api.Plan.Change;
import com.surefoot.planning.api.Plan.Relaxation;
import com.surefoot.recommendation.Recommendation.Reason;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.reliability.gate.Unlock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says why there is no trip in the words of those who tell trips. */
final class TellingRefusals {

    private static final double PERCENT = 100;

    private TellingRefusals() {}

    static RefusalToTell of(Refused refused) {
        boolean unsure = refused.reason() == Reason.NOTHING_RELIABLE;
        return new RefusalToTell(
                Grounds.phrase(refused.reason()),
                unsure || !refused.conflicts().isEmpty()
                        ? List.of()
                        : faults(refused.faults(), refused.reason() == Reason.UNKNOWN_VALUE),
                refused.conflicts().stream().map(TellingRefusals::clash).toList(),
                refused.relaxations().stream().map(TellingRefusals::easing).toList(),
                shortfalls(refused.withheld()),
                unsure ? refused.brief().reliability().target().map(target -> target / PERCENT) : Optional.empty());
    }

    /** One of each field and value. */
    static List<RefusalToTell.Fault> faults(List<Fault> faults, boolean unknown) {
        return faults.stream()
                .map(fault -> new RefusalToTell.Fault(Wants.at(fault.pointer()), fault.value(), unknown, fault.meant()))
                .distinct()
                .toList();
    }

    private static Clash clash(List<Requirement> conflict) {
        return new Clash(conflict.stream()
                .map(requirement -> Wants.of(requirement.demand()))
                .toList());
    }

    private static Easing easing(Relaxation relaxation) {
        return new Easing(
                relaxation.changes().stream().map(TellingRefusals::change).toList(),
                relaxation.itinerary().total());
    }

    private static RefusalToTell.Change change(Change change) {
        return new RefusalToTell.Change(
                Wants.of(change.given().demand()), change.eased().map(eased -> Wants.of(eased.demand())));
    }

    /** Of what nothing is promised, one of each kind and source stands for all. */
    private static List<Shortfall> shortfalls(List<Withheld> withheld) {
        Map<String, Shortfall> all = new LinkedHashMap<>();
        withheld.forEach(one -> all.putIfAbsent(
                one.verdict().threshold().isPresent()
                        ? one.element().element().id()
                        : one.element().element().kind()
                                + one.element().element().source(),
                shortfall(one)));
        return List.copyOf(all.values());
    }

    private static Shortfall shortfall(Withheld withheld) {
        return new Shortfall(
                withheld.element().element().id(),
                Spoken.number(withheld),
                withheld.element().confidence(),
                withheld.verdict().threshold(),
                Grounds.phrase(withheld.verdict().why()),
                withheld.verdict().unlock().map(TellingRefusals::help));
    }

    private static Help help(Unlock unlock) {
        if (unlock instanceof Unlock.Buffer buffer) {
            return new Help.Time(buffer.atLeast());
        }
        return unlock instanceof Unlock.MoreOutcomes more
                ? new Help.Outcomes((int) Math.min(Integer.MAX_VALUE, more.atLeast()))
                : new Help.Check(Grounds.phrase(((Unlock.Verify) unlock).fact().kind()));
    }

    /** Of a brief that cannot be planned as it is written. */
    static RefusalToTell of(List<Fault> faults) {
        return new RefusalToTell(Phrase.INVALID_BRIEF, faults(faults, false));
    }
}
