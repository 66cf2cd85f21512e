package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.narration.chinese.PlaceWords.Meaning;
import com.surefoot.transport.TransportMode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Trains and flights: {@code 跨城来回打算坐高铁}, {@code 不希望乘坐airplane前往目的地}, {@code 返程20:00前到家}. */
final class RideRule implements Rule {

    private static final String TRAIN = "train|火车|高铁|动车|铁路|列车";
    private static final String FLIGHT =
            "(?:往返|来回)的?机票(?![^,，]*[\\d一二三四五六七八九十百千万])|机票(?:往返|来回)(?![^,，]*[\\d一二三四五六七八九十百千万])|airplane|飞机|航班|坐飞|乘飞|飞(?:过去|过来|回|去)|[都来返]飞|飞(?:往|到|抵)?(?=[\\uE000-\\uF8FF])|飞(?=[,，。;；]|$)|恐飞|晕机|plane|flight";
    private static final String COACH = "(?<!机场)大巴|长途车|长途汽车|客车";
    private static final String CAR = "自驾(?!太)|(?:自己|想|要|打算)开车|开车(?:去|过去|来回|往返)|(?<!出)租车";
    private static final String BACK = "返回|返程|回程|回来|回家|回去|返航|归程|返乡|往回";
    private static final String THERE = "前往|去程|去的时候|去的话|去时|出发时|过去|目的地";
    private static final String BOTH = "来回|往返|跨城|城际|双程|城市间";

    private static final String MODE = "(?:" + TRAIN + "|" + FLIGHT + "|飞)";
    /** What somebody says who would rather not: {@code 坐飞机犯晕}, {@code 火车太慢}. */
    private static final String AVERSE = "(?:坐|乘)?" + MODE
            + "[^,，\\uE000-\\uF8FF]{0,4}?(?:[犯头会要]晕|晕得|太(?!多)[贵慢累久折挤麻]|难受|遭罪|受罪|折腾|吃不消|耳朵疼|怕[得死]?(?=$|[,，。了]))(?!也|都|点)";

    private static final List<Pattern> APART = List.of(
            Pattern.compile("(?<there>" + MODE + ")(?:(?:过?去|前往)[^去回返]{0,5}|[到往去]?" + MarkedText.MARK
                    + "[^去回返]{0,12})(?<back>" + MODE + ")(?:返?回|返)"),
            Pattern.compile("去(?:程|时|的时候)?[^回返去]{0,4}?(?<there>" + MODE
                    + ")[^去回返]{0,3}(?:回|返)(?:程|来|时|去|的时候)?[^回返去]{0,4}?(?<back>" + MODE + ")"));
    private static final Pattern TIME = Pattern.compile("(?:(?<bound>" + ChineseClock.BOUND + ")在?)?(?<time>"
            + ChineseClock.PATTERN + ")(?<side>" + ChineseClock.SIDE + ")?");

    private final Optional<String> origin;

    /** @param origin where the rides home end */
    RideRule(Optional<String> origin) {
        this.origin = origin;
    }

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
        if (clause.has(COACH)) {
            modes.add(TransportMode.COACH);
        }
        if (clause.has(CAR)) {
            modes.add(TransportMode.CAR);
        }
        if (modes.isEmpty() || clause.has("转.{0,2}飞机|(?:" + TRAIN + "|" + FLIGHT + ")(?:站|票)|大飞机|红眼")) {
            return List.of();
        }
        List<Demand> apart = apart(clause);
        if (!apart.isEmpty() && !clause.isNegative()) {
            return apart.stream().map(clause::asked).toList();
        }
        Choice<TransportMode> choice =
                clause.isNegative() || clause.has(AVERSE) ? Choice.none(modes) : Choice.only(modes);
        return List.of(clause.asked(new RideDemand.Modes(direction(clause), choice)));
    }

    /** {@code 飞机去，高铁回}, {@code 去坐飞机回坐高铁}: each mode with the way next to it; nothing if they are not both said. */
    private static List<Demand> apart(Clause clause) {
        List<Demand> found = new ArrayList<>();
        for (Pattern order : APART) {
            Matcher matcher = order.matcher(clause.text());
            if (matcher.find()) {
                found.add(ride(Direction.OUTBOUND, matcher.group("there")));
                found.add(ride(Direction.INBOUND, matcher.group("back")));
                return found;
            }
        }
        return found;
    }

    private static Demand ride(Direction direction, String words) {
        TransportMode mode = words.matches(TRAIN) ? TransportMode.TRAIN : TransportMode.FLIGHT;
        return new RideDemand.Modes(direction, Choice.only(Set.of(mode)));
    }

    private static Direction direction(Clause clause) {
        boolean back = clause.has(BACK);
        boolean there = clause.has(THERE);
        if (clause.has(BOTH) || back == there) {
            return Direction.EVERY;
        }
        return back ? Direction.INBOUND : Direction.OUTBOUND;
    }

    private Optional<Demand> time(Clause clause) {
        boolean ride = clause.has(
                BACK + "|去程|去的车|出发|发车|起飞|启程|动身|的车|车次|到达|抵达|到家|落地|到(?=" + MarkedText.MARK + ")|" + TRAIN + "|" + FLIGHT);
        Matcher matcher = TIME.matcher(clause.text());
        boolean cities = clause.mentions().stream().allMatch(mention -> mention.is(Meaning.CITY));
        if (!ride || !cities || !matcher.find()) {
            return Optional.empty();
        }
        Optional<LocalTime> time = ChineseClock.parse(matcher.group("time"));
        boolean before = ChineseClock.isBefore(matcher.group("bound"), matcher.group("side"));
        boolean after = ChineseClock.isAfter(matcher.group("bound"), matcher.group("side"));
        if (time.isEmpty() || before == after) {
            return Optional.empty();
        }
        boolean arrives = clause.has("到达|抵达|到家|落地|到(?!达)") && !clause.has("出发|发车|起飞|启程|动身");
        // not to leave before eight is to leave after eight
        boolean turned = clause.has("(?:不要|不想|别|不能|不)(?:在|于)?" + ChineseClock.PATTERN + "(?:之|以)?[前后]|"
                + ChineseClock.PATTERN + "(?:之|以)?[前后]的?[^,，]{0,4}(?:不要|不坐|不行|不考虑|不想坐|算了)");
        ClockSpan span = before != turned ? ClockSpan.until(time.get()) : ClockSpan.from(time.get());
        Direction direction = isBack(clause) ? Direction.INBOUND : Direction.OUTBOUND;
        return Optional.of(arrives ? new RideDemand.Arrives(direction, span) : new RideDemand.Departs(direction, span));
    }

    private boolean isBack(Clause clause) {
        boolean home =
                clause.mentions().stream().anyMatch(mention -> origin.equals(Optional.of(mention.name(Meaning.CITY))));
        return clause.has(BACK + "|到家|最后一天")
                || (home && clause.has("到"))
                || (!clause.has(THERE) && clause.before().matches(".*(?:" + BACK + ").*"));
    }
}
