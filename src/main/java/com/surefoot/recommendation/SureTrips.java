package com.surefoot.recommendation;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Unmet;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.Plan.Infeasible;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.recommendation.live.LiveSupply;
import com.surefoot.reliability.gate.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Plans the trips of one brief until everything in them may be shown: what may not is blocked or given more time, and the
 * trip is planned again around it, with the rest as it was.
 */
final class SureTrips {

    /** Plans at the most, the first one not counted. */
    private static final int ROUNDS = 6;

    /** So often a trip is planned again since rooms are not as they were. */
    private static final int LOOKS = 3;

    private final Planner planner;
    private final Resolved resolved;
    private final Assessing assessing;
    private final SureOffers offers;
    private final Audits audits;
    private final LiveChecks checks;
    /** Whether it is planned around what has failed since somebody took the trip. */
    private boolean mending;

    /** What came of planning. */
    sealed interface Attempt {

        /** Trips that were planned on the way and may not be shown, the first one first. */
        List<Assessment> turnedDown();
    }

    /** A trip of which everything may be shown. */
    record Planned(Candidate candidate, List<Assessment> turnedDown) implements Attempt {}

    /** There is no trip, sure or not. */
    record Impossible(Infeasible why) implements Attempt {

        @Override
        public List<Assessment> turnedDown() {
            return List.of();
        }
    }

    /** There is a trip, but none that may be shown. */
    record Unsure(List<Withheld> withheld, List<Assessment> turnedDown) implements Attempt {}

    private SureTrips(Planner planner, Resolved resolved, Assessing assessing, LiveSupply live) {
        this.planner = planner;
        this.resolved = resolved;
        this.assessing = assessing;
        this.offers = new SureOffers(assessing, resolved);
        this.audits = new Audits(resolved.request());
        this.checks = new LiveChecks(
                live,
                offers,
                resolved.request().cities().stream().map(CityChoice::city).toList());
    }

    /**
     * The trips of a brief, by what is known now.
     *
     * @throws RefusedException if it names what nothing is known of
     */
    static SureTrips of(TripBrief brief, Supply supply, Planner planner, Assessor assessor) {
        Resolved resolved = new BriefResolver(supply, brief).resolve();
        return new SureTrips(planner, resolved, assessor.begin(brief.reliability()), supply.live());
    }

    /** The brief as it was understood. */
    TripBrief brief() {
        return resolved.request().brief();
    }

    /** A recommendation, as it is told to those who asked. */
    Recommendation told(TripBrief asked, Recommendation recommendation) {
        return resolved.told(asked, recommendation, checks.gaps());
    }

    /** Whether all of a trip still holds that was planned a while ago. */
    boolean holds(Candidate candidate) {
        return checks.holds(candidate.itinerary());
    }

    /** From now on nothing is in a trip that suppliers sell right now. */
    void leaveOutLive() {
        checks.leaveOut();
    }

    /** From now on none of these is in a trip; what a traveller wanted to stay does so as far as that is good without them. */
    void leaveOut(Set<String> ids) {
        ids.forEach(offers::block);
        mending = !ids.isEmpty();
    }

    Attempt plan(Flavour flavour, Consumer<Candidate> improved) {
        Consumer<Feasible> tell =
                improved == Recommender.NOBODY ? better -> {} : better -> tell(flavour, better, improved);
        Plan plan = planned(request(brief()), flavour, tell);
        if (plan instanceof Infeasible infeasible) {
            return new Impossible(settled(audits.checked(infeasible)));
        }
        Feasible feasible = (Feasible) plan;
        Assessment first = assessing.assess(feasible.itinerary());
        return first.listFailed().isEmpty()
                ? new Planned(candidate(flavour, feasible, first, List.of()), List.of())
                : repaired(flavour, first, tell);
    }

    /** All that is on offer where the trips lead. */
    List<CityChoice> offered() {
        return resolved.request().cities();
    }

    /** One trip of a brief that asks for something else where these trips lead. */
    Attempt plan(TripBrief other, Flavour flavour) {
        PlanningRequest request = request(other);
        if (!(planned(request, flavour, better -> {}) instanceof Feasible feasible)) {
            return new Unsure(List.of(), List.of());
        }
        Assessment assessment = assessing.assess(feasible.itinerary());
        List<Unmet> unmet = new Audits(request).check(feasible.itinerary());
        Candidate candidate = new Candidate(
                flavour,
                feasible.score(),
                feasible.itinerary(),
                feasible.reasons(),
                unmet,
                feasible.skipped(),
                assessment,
                List.of());
        return assessment.listFailed().isEmpty() && candidate.missedMusts().isEmpty()
                ? new Planned(candidate, List.of())
                : new Unsure(withheld(assessment), List.of(assessment));
    }

    /** Trips that other wishes would make possible are not shown with rooms that would have to be looked at again. */
    private Infeasible settled(Infeasible infeasible) {
        return new Infeasible(
                infeasible.conflicts(),
                infeasible.reasons(),
                infeasible.relaxations().stream()
                        .filter(relaxation -> checks.isSettled(relaxation.itinerary()))
                        .toList(),
                infeasible.proven());
    }

    /** Only what may be shown is told while the search runs, too. */
    private void tell(Flavour flavour, Feasible better, Consumer<Candidate> improved) {
        if (!checks.isSettled(better.itinerary())) {
            return;
        }
        Assessment assessment = assessing.assess(better.itinerary());
        if (assessment.listFailed().isEmpty()) {
            Candidate candidate = candidate(flavour, better, assessment, List.of());
            if (candidate.missedMusts().isEmpty()) {
                improved.accept(candidate);
            }
        }
    }

    private Attempt repaired(Flavour flavour, Assessment first, Consumer<Feasible> tell) {
        List<Withheld> withheld = new ArrayList<>(withheld(first));
        List<Assessment> turnedDown = new ArrayList<>(List.of(first));
        Assessment last = first;
        for (int round = 0; round < ROUNDS && isWorthTrying(last); round++) {
            if (!(planAgain(last, flavour, tell) instanceof Feasible feasible)) {
                break;
            }
            last = assessing.assess(feasible.itinerary());
            if (last.listFailed().isEmpty()) {
                List<Withheld> replaced = Repair.matched(withheld, first, last);
                return new Planned(candidate(flavour, feasible, last, replaced), turnedDown);
            }
            turnedDown.add(last);
            addNew(withheld, withheld(last));
        }
        return new Unsure(withheld, turnedDown);
    }

    private Plan planAgain(Assessment last, Flavour flavour, Consumer<Feasible> tell) {
        offers.gate();
        new Repair(offers).mend(last);
        return planned(request(brief().keeping(last.scored().itinerary())), flavour, tell);
    }

    /** What is to stay does so strictly where the traveller asked for that of an earlier trip, else as far as it is good. */
    PlanningRequest request(TripBrief asked) {
        PlanningRequest request = offers.request().with(asked);
        return mending || brief().locks().rest().isEmpty() ? request.loosely() : request;
    }

    /** A plan of which every room is as it is now: where one is not, the trip is planned again, with the rest as it was. */
    private Plan planned(PlanningRequest asked, Flavour flavour, Consumer<Feasible> tell) {
        Plan plan = planner.plan(asked, flavour, tell);
        for (int look = 0; plan instanceof Feasible feasible; look++) {
            Optional<Itinerary> settled = checks.settle(feasible.itinerary());
            if (settled.isPresent()) {
                return new Feasible(settled.get(), feasible.score(), feasible.reasons(), feasible.skipped());
            }
            if (look == LOOKS) {
                checks.keepOnlySeen();
            } else if (look > LOOKS) {
                checks.leaveOut();
            }
            plan = planner.plan(request(asked.brief().keeping(feasible.itinerary())), flavour, tell);
        }
        return plan;
    }

    /** Where nothing at all is certified, another plan will not be. */
    private static boolean isWorthTrying(Assessment assessment) {
        return assessment.verdicts().values().stream()
                .anyMatch(verdict -> !(verdict instanceof Verdict.Withheld withheld
                        && withheld.threshold().isEmpty()));
    }

    private static void addNew(List<Withheld> all, List<Withheld> more) {
        Set<String> known =
                all.stream().map(one -> one.element().element().subject()).collect(Collectors.toSet());
        more.stream()
                .filter(one -> !known.contains(one.element().element().subject()))
                .forEach(all::add);
    }

    private static List<Withheld> withheld(Assessment assessment) {
        Itinerary itinerary = assessment.scored().itinerary();
        String trip = TripId.of(assessment);
        return assessment.listFailed().stream()
                .map(failed -> new Withheld(
                        trip,
                        failed,
                        Spoken.name(itinerary, failed.element()),
                        assessment.verdictOn(failed),
                        Optional.empty()))
                .toList();
    }

    private Candidate candidate(Flavour flavour, Feasible plan, Assessment assessment, List<Withheld> withheld) {
        return new Candidate(
                flavour,
                plan.score(),
                plan.itinerary(),
                plan.reasons(),
                audits.check(plan.itinerary()),
                plan.skipped(),
                assessment,
                withheld);
    }
}
