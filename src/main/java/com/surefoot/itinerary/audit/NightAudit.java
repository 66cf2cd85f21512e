package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand.Rooms;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Whether every night has a bed for everybody, and no bed is booked for nobody. */
final class NightAudit {

    private final Trail trail;
    private final DateRange dates;
    private final Findings findings;

    NightAudit(Trail trail, Findings findings) {
        this.trail = trail;
        this.dates = trail.brief().dates();
        this.findings = findings;
    }

    void check() {
        List<Stay> stays = trail.listStays();
        int booked = stays.stream().mapToInt(stay -> stay.dates().nights()).sum();
        int spent = trail.listNights().size();
        findings.require(spent == booked, "%d nights are spent and %d booked", spent, booked);
        trail.itinerary().days().forEach(this::checkEvening);
        stays.forEach(this::checkRooms);
        for (int i = 1; i < stays.size(); i++) {
            checkFollows(stays.get(i - 1), stays.get(i));
        }
    }

    private void checkEvening(Day day) {
        List<Night> nights = day.activities().stream()
                .filter(Night.class::isInstance)
                .map(Night.class::cast)
                .toList();
        boolean needed = day.date().isBefore(dates.last());
        findings.require(
                !nights.isEmpty() || !needed || isSpentInSeat(day.date()),
                "the night of %s is spent nowhere",
                day.date());
        findings.require(nights.size() <= 1, "the night of %s is spent %d times", day.date(), nights.size());
        findings.require(nights.isEmpty() || needed, "the night of %s is after the trip", day.date());
        nights.forEach(night -> checkNight(day.date(), night));
    }

    /** Whether one is under way at some time between midnight and the early morning. */
    private boolean isSpentInSeat(LocalDate evening) {
        LocalDateTime midnight = evening.plusDays(1).atStartOfDay();
        return trail.listLegs().stream()
                .anyMatch(leg -> leg.end().toLocalDateTime().isAfter(midnight)
                        && leg.start().toLocalDateTime().isBefore(midnight.plusHours(Trail.NIGHT_ENDS)));
    }

    private void checkNight(LocalDate evening, Night night) {
        DateRange booked = night.stay().dates();
        findings.require(
                booked.contains(evening) && evening.isBefore(booked.last()),
                "the night of %s is not one of those booked at %s, %s to %s",
                evening,
                Naming.shown(night.stay()),
                booked.first(),
                booked.last());
        findings.require(
                trail.listStays().contains(night.stay()),
                "the night of %s is spent at %s, where no stay is booked",
                evening,
                Naming.shown(night.stay()));
        findings.require(
                night.end().toLocalDate().equals(evening.plusDays(1)),
                "the night of %s ends at %s",
                evening,
                night.end());
    }

    private void checkRooms(Stay stay) {
        int places = stay.rooms() * stay.offer().roomType().sleeps();
        findings.require(
                places >= trail.party() || isAskedFor(stay.rooms()),
                "%d places to sleep do not hold the party of %d",
                places,
                trail.party());
        int left = stay.offer().ratePlan().allotment();
        findings.require(stay.rooms() <= left, "there are not so many rooms left: %d of %d", stay.rooms(), left);
        int nights = stay.dates().nights();
        int least = stay.offer().ratePlan().minimumNights();
        findings.require(
                nights >= least, "%s is sold for %d nights or more, not %d", Naming.shown(stay), least, nights);
        findings.require(
                stay.offer().isFor(stay.dates()) && stay.offer().isFor(stay.rooms()),
                "%s is not sold for %d rooms from %s to %s",
                Naming.shown(stay),
                stay.rooms(),
                stay.dates().first(),
                stay.dates().last());
        findings.require(
                dates.contains(stay.dates().first())
                        && dates.contains(stay.dates().last()),
                "the stay at %s, %s to %s, is not within the trip",
                Naming.shown(stay),
                stay.dates().first(),
                stay.dates().last());
    }

    /** Who says how many rooms to take knows who shares them. */
    private boolean isAskedFor(int rooms) {
        return trail.brief().listRequirements().stream()
                .map(Requirement::demand)
                .flatMap(NightAudit::alternatives)
                .anyMatch(new Rooms(rooms)::equals);
    }

    private static Stream<Demand> alternatives(Demand demand) {
        return demand instanceof AnyOf any
                ? any.alternatives().stream().flatMap(NightAudit::alternatives)
                : Stream.of(demand);
    }

    private void checkFollows(Stay before, Stay stay) {
        LocalDate left = before.dates().last();
        findings.require(
                !stay.dates().first().isBefore(left),
                "the stay at %s begins on %s, before %s is left on %s",
                Naming.shown(stay),
                stay.dates().first(),
                Naming.shown(before),
                left);
    }
}
