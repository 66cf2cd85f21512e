package com.surefoot.planning.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Follows a plan step by step, with the problem's own words and nothing of the search's. */
final class PlainCheck {

    static final long LOCK = 1L << 50;

    private final RoutingProblem problem;

    PlainCheck(RoutingProblem problem) {
        this.problem = problem;
    }

    /** Times, windows, kinds, single visits, caps and sums all hold. */
    void check(RoutePlan plan) {
        Set<Integer> seen = new HashSet<>();
        assertThat(plan.days()).hasSameSizeAs(problem.days());
        long travel = 0;
        long waiting = 0;
        long money = 0;
        long worth = 0;
        for (int d = 0; d < plan.days().size(); d++) {
            List<Visit> visits = plan.days().get(d);
            checkTimes(d, visits);
            for (int i = 0; i < visits.size(); i++) {
                Visit visit = visits.get(i);
                assertThat(seen.add(visit.spot())).as("once").isTrue();
                worth += problem.spots().get(visit.spot()).worth();
                waiting += i == 0 ? 0 : visit.start() - visit.arrival();
            }
            travel += travel(d, visits);
            money += money(d, visits);
        }
        assertThat(plan.worth()).isEqualTo(worth);
        assertThat(plan.travel()).isEqualTo(travel);
        assertThat(plan.waiting()).isEqualTo(waiting);
        assertThat(plan.money()).isEqualTo(money);
        assertThat(plan.penalty()).isEqualTo(penalty(plan.days()));
        Weights weights = problem.weights();
        assertThat(plan.objective())
                .isEqualTo(worth
                        - weights.travel() * travel
                        - weights.waiting() * waiting
                        - weights.money() * money
                        - penalty(plan.days()));
        assertThat(plan.satisfied()).isEqualTo(withinCaps(plan.days()));
    }

    private void checkTimes(int d, List<Visit> visits) {
        TourDay day = problem.days().get(d);
        assertThat(day.usable() || visits.isEmpty()).as("usable").isTrue();
        int time = day.from();
        int at = day.start();
        Set<Integer> kinds = new HashSet<>();
        for (Visit visit : visits) {
            VisitSpot spot = problem.spots().get(visit.spot());
            VisitWindow window = spot.windows().get(d).get(visit.window());
            time += ticks(d, at, spot.location());
            assertThat(visit.arrival()).isEqualTo(time).isLessThanOrEqualTo(window.to());
            time = Math.max(time, window.from());
            assertThat(visit.start()).isEqualTo(time);
            time += window.duration();
            assertThat(visit.end()).isEqualTo(time);
            assertThat(visit.kind()).isEqualTo(window.kind());
            assertThat(visit.kind() == 0 || kinds.add(visit.kind()))
                    .as("kind once")
                    .isTrue();
            at = spot.location();
        }
        assertThat(visits.isEmpty() || time + ticks(d, at, day.end()) <= day.until())
                .as("in time")
                .isTrue();
    }

    /** What is missed, in units of worth. */
    long penalty(List<List<Visit>> days) {
        Set<Integer> seen = new HashSet<>();
        days.forEach(day -> day.forEach(visit -> seen.add(visit.spot())));
        long sum = 0;
        for (Cover cover : problem.covers()) {
            long there = cover.spots().stream().filter(seen::contains).count();
            sum += Math.max(0, cover.atLeast() - there) * cover.penalty();
        }
        for (int s = 0; s < problem.spots().size(); s++) {
            sum += problem.spots().get(s).locked() && !seen.contains(s) ? LOCK : 0;
        }
        for (Want want : problem.wants()) {
            boolean met = days.get(want.day()).stream().anyMatch(visit -> visit.kind() == want.kind());
            sum += met ? 0 : want.penalty();
        }
        return sum;
    }

    boolean withinCaps(List<List<Visit>> days) {
        return problem.caps().stream().allMatch(cap -> {
            long[] used = IntStream.range(0, days.size())
                    .mapToLong(d -> use(cap, d, days.get(d)))
                    .toArray();
            return cap.daily()
                    ? IntStream.range(0, used.length).allMatch(d -> used[d] <= cap.limit())
                    : java.util.Arrays.stream(used).sum() <= cap.limit();
        });
    }

    private long use(Cap cap, int d, List<Visit> visits) {
        long sum = 0;
        int[] stops = stops(d, visits);
        for (int i = 1; i < stops.length && !cap.legs().isEmpty(); i++) {
            sum += cap.legs().get(problem.days().get(d).style()).use(stops[i - 1], stops[i]);
        }
        for (Visit visit : visits) {
            sum += cap.bySpot().isEmpty() ? 0 : cap.bySpot().get(visit.spot());
        }
        return sum;
    }

    long travel(int d, List<Visit> visits) {
        int[] stops = stops(d, visits);
        return IntStream.range(1, stops.length)
                .mapToLong(i -> ticks(d, stops[i - 1], stops[i]))
                .sum();
    }

    long money(int d, List<Visit> visits) {
        int[] stops = stops(d, visits);
        TravelTable table = problem.styles().get(problem.days().get(d).style());
        return IntStream.range(1, stops.length)
                        .mapToLong(i -> table.money(stops[i - 1], stops[i]))
                        .sum()
                + visits.stream()
                        .mapToLong(visit -> problem.spots().get(visit.spot()).cost())
                        .sum();
    }

    private int[] stops(int d, List<Visit> visits) {
        TourDay day = problem.days().get(d);
        int[] stops = new int[visits.size() + 2];
        stops[0] = day.start();
        for (int i = 0; i < visits.size(); i++) {
            stops[i + 1] = problem.spots().get(visits.get(i).spot()).location();
        }
        stops[visits.size() + 1] = day.end();
        return stops;
    }

    private int ticks(int d, int from, int to) {
        return problem.styles().get(problem.days().get(d).style()).ticks(from, to);
    }
}
