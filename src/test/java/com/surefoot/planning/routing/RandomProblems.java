package com.surefoot.planning.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Small random problems with everything a problem can have. */
final class RandomProblems {

    private final Random random;
    private final int spots;
    private final int days;
    private final int locations;

    private RandomProblems(long seed, int spots, int days) {
        random = new Random(seed);
        this.spots = spots;
        this.days = days;
        locations = spots + 2;
    }

    /** Worth alone. */
    static RoutingProblem plain(long seed, int spots, int days) {
        RandomProblems maker = new RandomProblems(seed, spots, days);
        return RoutingProblem.orienteering(
                IntStream.range(0, spots)
                        .mapToObj(s -> maker.spot(s, false, false))
                        .toList(),
                maker.days(1),
                maker.table());
    }

    /** With kinds, several windows, two styles, weights, caps, covers, wants and locks. */
    static RoutingProblem rich(long seed, int spots, int days) {
        return new RandomProblems(seed, spots, days).rich(3);
    }

    /** As {@link #rich}, but waiting costs nothing. */
    static RoutingProblem patient(long seed, int spots, int days) {
        return new RandomProblems(seed, spots, days).rich(0);
    }

    private RoutingProblem rich(long waiting) {
        List<VisitSpot> list = IntStream.range(0, spots)
                .mapToObj(s -> spot(s, true, random.nextInt(12) == 0))
                .toList();
        return new RoutingProblem(
                list,
                days(2),
                List.of(table(), table()),
                new Weights(random.nextInt(5), waiting, random.nextInt(3)),
                caps(),
                List.of(
                        Cover.must(random.nextInt(spots), 1_000_000),
                        new Cover(IntStream.range(0, spots / 2).boxed().toList(), 2, 1_000_000)),
                List.of(
                        new Want(random.nextInt(days), 1, 300_000),
                        new Want(random.nextInt(days), 2, 200_000),
                        new Want(0, 1, 100_000)));
    }

    private List<Cap> caps() {
        List<Long> cost = LongStream.generate(() -> random.nextInt(50))
                .limit(spots)
                .boxed()
                .toList();
        Cap.LegTable metres = (from, to) -> Math.abs(from - to) * 3L;
        return List.of(
                new Cap(60 + random.nextInt(150), false, cost, List.of()),
                new Cap(40 + random.nextInt(100), true, List.of(), List.of(metres, metres)),
                new Cap(
                        4,
                        true,
                        LongStream.generate(() -> 1).limit(spots).boxed().toList(),
                        List.of()));
    }

    private List<TourDay> days(int styles) {
        return IntStream.range(0, days)
                .mapToObj(d -> new TourDay(
                        random.nextInt(50),
                        600 + random.nextInt(200),
                        spots,
                        spots + random.nextInt(2),
                        random.nextInt(styles),
                        styles == 1 || random.nextInt(8) > 0))
                .toList();
    }

    private VisitSpot spot(int index, boolean rich, boolean locked) {
        List<List<VisitWindow>> windows = new ArrayList<>();
        boolean meal = rich && random.nextInt(3) == 0;
        for (int d = 0; d < days; d++) {
            windows.add(windows(rich, meal));
        }
        return new VisitSpot(index, 1000 + random.nextInt(9000), rich ? random.nextInt(40) : 0, locked, windows);
    }

    private List<VisitWindow> windows(boolean rich, boolean meal) {
        if (rich && random.nextInt(6) == 0) {
            return List.of();
        }
        int from = random.nextInt(500);
        VisitWindow first =
                new VisitWindow(from, from + 20 + random.nextInt(150), 20 + random.nextInt(60), meal ? 1 : 0);
        if (!rich || random.nextBoolean()) {
            return List.of(first);
        }
        int later = first.to() + 10 + random.nextInt(100);
        return List.of(first, new VisitWindow(later, later + 80, first.duration(), meal ? 2 : 0));
    }

    /** Points on a plane; straight ways are the shortest. */
    private TravelTable table() {
        int[][] at = new int[locations][];
        for (int i = 0; i < locations; i++) {
            at[i] = new int[] {random.nextInt(60), random.nextInt(60)};
        }
        int[][] ticks = new int[locations][locations];
        long[][] money = new long[locations][locations];
        for (int a = 0; a < locations; a++) {
            for (int b = 0; b < locations; b++) {
                ticks[a][b] = Math.abs(at[a][0] - at[b][0]) + Math.abs(at[a][1] - at[b][1]);
                money[a][b] = ticks[a][b] / 4;
            }
        }
        return TravelTable.of(ticks, money);
    }
}
