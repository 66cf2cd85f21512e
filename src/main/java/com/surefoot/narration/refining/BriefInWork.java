package com.surefoot.narration.refining;

import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.narration.refining.Refinement.Question;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A brief while it is refined: what is not spoken of is to stay where it can. */
final class BriefInWork {

    private final PresentTrip trip;
    private TripBrief brief;
    private final List<String> impossible = new ArrayList<>();
    private Optional<Question> question = Optional.empty();

    BriefInWork(TripBrief brief, PresentTrip trip) {
        this.trip = trip;
        Locks locks = brief.locks();
        this.brief = brief.withLocks(
                new Locks(locks.outbound(), locks.inbound(), locks.lodging(), locks.visits(), trip.schedule()));
    }

    TripBrief brief() {
        return brief;
    }

    PresentTrip trip() {
        return trip;
    }

    List<String> impossible() {
        return impossible;
    }

    Optional<Question> question() {
        return question;
    }

    void refuse(String why) {
        impossible.add(why);
    }

    /** Of several questions the first is asked. */
    void ask(Question asked) {
        if (question.isEmpty()) {
            question = Optional.of(asked);
        }
    }

    void change(UnaryOperator<TripBrief> change) {
        brief = change.apply(brief);
    }

    /** Asks for something more, unless it is asked for already. */
    void require(Demand demand) {
        if (brief.requirements().stream().noneMatch(known -> known.demand().equals(demand) && known.isMust())) {
            List<Requirement> all = new ArrayList<>(brief.requirements());
            // what is said now counts more than what was wished before
            all.add(Requirement.must(demand, "/requirements/" + all.size()));
            setRequirements(all);
        }
    }

    /** Asks for something in place of what was asked of the same matter. */
    void replace(Predicate<Demand> same, Demand demand) {
        drop(same);
        require(demand);
    }

    /**
     * Asks no longer for some things.
     *
     * @return whether there was any
     */
    boolean drop(Predicate<Demand> which) {
        List<Requirement> left = brief.requirements().stream()
                .filter(requirement -> !which.test(requirement.demand()))
                .toList();
        boolean dropped = left.size() < brief.requirements().size();
        setRequirements(left);
        return dropped;
    }

    /** Each pointer says where it stands. */
    private void setRequirements(List<Requirement> all) {
        List<Requirement> placed = new ArrayList<>();
        for (Requirement each : all) {
            placed.add(new Requirement(each.demand(), each.strength(), "/requirements/" + placed.size()));
        }
        brief = brief.withRequirements(placed);
    }

    <D extends Demand> Stream<D> list(Class<D> kind) {
        return brief.requirements().stream()
                .map(Requirement::demand)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Holds on to something no longer, be it as a must or where it can. */
    void free(PresentElement element) {
        Locks locks = brief.locks();
        Predicate<String> other = id -> !id.equals(element.id());
        setLocks(new Locks(
                locks.outbound().filter(other),
                locks.inbound().filter(other),
                locks.lodging().filter(other),
                locks.visits().stream().filter(visit -> other.test(visit.id())).toList(),
                locks.rest().stream().filter(kept -> other.test(kept.id())).toList()));
        brief = brief.withMustSees(brief.mustSees().stream()
                .filter(name -> element.sort() != Sort.VISIT || !element.isCalled(name))
                .toList());
    }

    void setLocks(Locks locks) {
        brief = brief.withLocks(locks);
    }

    void lock(LockedVisit visit) {
        Locks locks = brief.locks();
        List<LockedVisit> visits = new ArrayList<>(locks.visits().stream()
                .filter(other -> !other.id().equals(visit.id()))
                .toList());
        visits.add(visit);
        setLocks(new Locks(locks.outbound(), locks.inbound(), locks.lodging(), visits, locks.rest()));
    }

    /** What was kept on one day is kept on another. */
    void keepOn(String id, LocalDate day) {
        Locks locks = brief.locks();
        setLocks(new Locks(
                locks.outbound(),
                locks.inbound(),
                locks.lodging(),
                locks.visits().stream().filter(visit -> !visit.id().equals(id)).toList(),
                locks.rest().stream()
                        .map(kept -> kept.id().equals(id) ? new Kept(id, day) : kept)
                        .toList()));
    }

    /**
     * Other days: what is kept moves along by so many days; what is left outside is let go, and so are rides on days that
     * are none of theirs any more.
     */
    void setDates(DateRange dates, int shift) {
        Locks locks = brief.locks();
        boolean sameStart = dates.first().equals(brief.dates().first()) && shift == 0;
        boolean sameEnd = dates.last().equals(brief.dates().last()) && shift == 0;
        Set<String> gone = shift == 0 ? gone(sameStart, sameEnd) : rides();
        setLocks(new Locks(
                locks.outbound().filter(id -> sameStart),
                locks.inbound().filter(id -> sameEnd),
                locks.lodging(),
                locks.visits().stream()
                        .map(visit -> new LockedVisit(visit.id(), visit.day().plusDays(shift), visit.start()))
                        .filter(visit -> dates.contains(visit.day()))
                        .toList(),
                locks.rest().stream()
                        .filter(kept -> !gone.contains(kept.id()))
                        .map(kept -> new Kept(kept.id(), kept.day().plusDays(shift)))
                        .filter(kept -> dates.contains(kept.day()))
                        .toList()));
        brief = brief.withDates(dates);
    }

    private Set<String> rides() {
        return trip.list(Sort.RIDE).map(PresentElement::id).collect(Collectors.toSet());
    }

    /** Rides between cities stay on their days; the first and the last are those of the first day and the last. */
    private Set<String> gone(boolean sameStart, boolean sameEnd) {
        List<PresentElement> all = trip.list(Sort.RIDE).toList();
        Set<String> gone = new HashSet<>();
        if (!all.isEmpty() && !sameStart) {
            gone.add(all.get(0).id());
        }
        if (!all.isEmpty() && !sameEnd && brief.roundTrip()) {
            gone.add(all.get(all.size() - 1).id());
        }
        return gone;
    }

    /** Whether some words name an element as briefs do. */
    static boolean names(Set<String> names, PresentElement element) {
        return names.stream().anyMatch(name -> element.isCalled(name) || Names.same(name, element.name()));
    }
}
