package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.transport.TransportMode;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Trains and flights: {@code 跨城来回打算坐高铁}, {@code 不希望乘坐airplane前往目的地}, {@code 返程20:00前到家}. */
final class RideRule implements Rule {

    private static final String TRAIN = "train|火车|高铁|动车|铁路|列车";
    private static final String FLIGHT = "airplane|飞机|航班|坐飞|乘飞|飞(?:过去|过来|回|去)|plane|flight";
    private static final String BACK = "返回|返程|回程|回来|回家|回去|返航|归程";
    private static final String THERE = "前往|去程|去的时候|去时|出发时|过去|目的地";
    private static final String BOTH = "来回|往返|跨城|城际|双程|城市间";

    private static final Pattern TIME = Pattern.compile("(?:(?<bound>" + ChineseClock.BOUND + ")在?)?(?<time>"
            + ChineseClock.PATTERN + ")(?<side>" + ChineseClock.SIDE + ")?");

    @Override
    public List<Requirement> read(Clause clause) {
        Optional<Demand> time = time(clause);
        if (time.isPresent()) {
            return List.of(clause.asked(time.get()));
        }
        Set<TransportMode> modes = EnumSet.noneOf(TransportMode.class);
        if (clause.has(TRAIN)) {
            modes.add(TransportMode.TRAIN);
        }
        if (clause.has(FLIGHT)) {
            modes.add(TransportMode.FLIGHT);
        }
        if (modes.isEmpty() || clause.has("转.{0,2}飞机")) {
            return List.of();
        }
        Choice<TransportMode> choice = clause.isNegative() ? Choice.none(modes) : Choice.only(modes);
        return List.of(clause.asked(new RideDemand.Modes(direction(clause), choice)));
    }

    private static Direction direction(Clause clause) {
        boolean back = clause.has(BACK);
        boolean there = clause.has(THERE);
        if (clause.has(BOTH) || back == there) {
            return Direction.EVERY;
        }
        return back ? Direction.INBOUND : Direction.OUTBOUND;
    }

    private static Optional<Demand> time(Clause clause) {
        boolean ride = clause.has(BACK + "|去程|出发|发车|起飞|启程|" + TRAIN + "|" + FLIGHT);
        Matcher matcher = TIME.matcher(clause.text());
        if (!ride || !clause.mentions().isEmpty() || !matcher.find()) {
            return Optional.empty();
        }
        Optional<LocalTime> time = ChineseClock.parse(matcher.group("time"));
        boolean before = ChineseClock.isBefore(matcher.group("bound"), matcher.group("side"));
        boolean after = ChineseClock.isAfter(matcher.group("bound"), matcher.group("side"));
        if (time.isEmpty() || before == after) {
            return Optional.empty();
        }
        // not to leave before eight is to leave after eight
        ClockSpan span = before != clause.isNegative() ? ClockSpan.until(time.get()) : ClockSpan.from(time.get());
        boolean back =
                clause.has(BACK) || (!clause.has(THERE) && clause.before().matches(".*(?:" + BACK + ").*"));
        Direction direction = back ? Direction.INBOUND : Direction.OUTBOUND;
        boolean arrives = clause.has("到达|抵达|到家|落地|到(?!达)") && !clause.has("出发|发车|起飞");
        return Optional.of(arrives ? new RideDemand.Arrives(direction, span) : new RideDemand.Departs(direction, span));
    }
}
