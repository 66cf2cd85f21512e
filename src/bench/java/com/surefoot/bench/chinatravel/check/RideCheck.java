package com.surefoot.bench.chinatravel.check;

import static com.surefoot.bench.chinatravel.check.EnvironmentRule.RIDES_THERE_AND_BACK;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.RIDE_COST;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.RIDE_EXISTS;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.RIDE_TIMES_AND_PRICE;

import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.bench.chinatravel.plan.WrittenPlan.Part;
import java.util.List;
import java.util.Optional;

/** The first thing a plan does is to go there, the last to come back. */
final class RideCheck {

    private final RawTables tables;
    private final Findings findings;

    RideCheck(RawTables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    void check(Query query, List<Part> days) {
        List<Part> first = days.get(0).parts("activities");
        List<Part> last = days.get(days.size() - 1).parts("activities");
        boolean there = !first.isEmpty() && first.get(0).isRide();
        boolean back = !last.isEmpty() && last.get(last.size() - 1).isRide();
        long rides = days.stream()
                .flatMap(day -> day.parts("activities").stream())
                .filter(Part::isRide)
                .count();
        if (!there || !back || rides != 2) {
            findings.fail(
                    "The plan begins %s, ends %s and has %d rides."
                            .formatted(
                                    there ? "with a ride" : "without a ride", back ? "with one" : "without one", rides),
                    RIDES_THERE_AND_BACK);
        }
        if (there) {
            check(first.get(0), tables.rides(query.startCity(), query.targetCity()));
        }
        if (back) {
            check(last.get(last.size() - 1), tables.rides(query.targetCity(), query.startCity()));
        }
        if (!there && !back) {
            findings.fail("There is no ride.", RIDE_EXISTS, RIDE_TIMES_AND_PRICE, RIDE_COST);
        }
    }

    private void check(Part ride, List<RawRide> known) {
        String number = ride.text(ride.is("train") ? "TrainID" : "FlightID");
        Optional<RawRide> real = known.stream()
                .filter(candidate -> candidate.type().equals(ride.text("type"))
                        && candidate.number().equals(number)
                        && candidate.start().equals(ride.text("start"))
                        && candidate.end().equals(ride.text("end")))
                .findFirst();
        if (real.isEmpty()) {
            findings.fail(
                    "No %s %s goes from '%s' to '%s'."
                            .formatted(ride.text("type"), number, ride.text("start"), ride.text("end")),
                    RIDE_EXISTS,
                    RIDE_TIMES_AND_PRICE,
                    RIDE_COST);
            return;
        }
        RawRide truth = real.get();
        findings.require(
                truth.startTime().equals(ride.text("start_time"))
                        && truth.endTime().equals(ride.text("end_time")),
                RIDE_TIMES_AND_PRICE,
                "%s goes %s–%s, not %s–%s."
                        .formatted(
                                number,
                                truth.startTime(),
                                truth.endTime(),
                                ride.text("start_time"),
                                ride.text("end_time")));
        Amounts.requirePrice(findings, RIDE_TIMES_AND_PRICE, ride, truth.price());
        Amounts.requireCost(findings, RIDE_COST, ride, ride.number("tickets"));
    }
}
