package com.surefoot.narration.chinese;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.itinerary.demand.SightDemand;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases that say how exactly: how long a ride lasts, when one eats, how much rest there is. */
final class DetailRules {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int NOON = 12;
    private static final String SPAN = "(?<number>半|" + ChineseNumerals.PATTERN + ")\\s*个?(?<half>半)?(?<unit>小时|钟头|分钟)";
    private static final String MOST = "(?:不要?超过|别超过|不超|少于|低于|控制在|最多|至多|不多于)";
    private static final String LEAST = "(?:至少|最少|不少于|起码|不低于)";
    private static final String WHEN = "(?<bound>" + ChineseClock.BOUND + ")?在?(?<time>" + ChineseClock.PATTERN
            + ")(?<side>" + ChineseClock.SIDE + ")?";
    private static final String MEAL = "(?<meal>早[饭餐]|午[饭餐]|中饭|晚[饭餐])";
    private static final String EACH_SIGHT = "(?:每个|每处|单个)(?:景点|地方|景区)";

    static final List<SpanningRule> ALL = List.of(
            SpanningRule.NOT_LEAVING,
            SpanningRule.NOT_LEAVING_IT,
            rule(
                    "(?<!地铁)(?:直达|直飞|(?:不要?|不想|别)(?:转车|转机|中转|换乘|经停)(?!(?:不|超过|多于|大于|最多|[一二两三\\d])))(?:的?(?:车|航班|高铁|火车))?",
                    found -> Optional.of(new RideDemand.ChangesAtMost(Direction.EVERY, 0))),
            rule(
                    "(?:最多|不要?超过|别超过|至多)?(?:不要|别)?(?:转车|转机|中转|换乘|转)(?:次数)?" + MOST + "?(?:超过|多于)?(?<number>"
                            + ChineseNumerals.PATTERN + ")次(?:以内)?",
                    DetailRules::changes),
            rule(
                    "(?:路上|车程|单程|高铁|火车|动车|飞机|飞行|去程|返程|回程|坐车|航程|路程|乘车)[^,，步走]{0,8}?" + MOST + "[^\\d,，]{0,2}?" + SPAN
                            + "(?:以内|之内)?",
                    DetailRules::ride),
            rule(
                    "(?<letter>[gdcztk])(?:字|字母)?(?:头|开头|打头)(?:的)?(?:车|列车|高铁|火车|动车)?",
                    found -> Optional.of(new RideDemand.Classes(
                            Direction.EVERY,
                            Choice.only(Set.of(found.group("letter").toUpperCase(Locale.ROOT)))))),
            rule(
                    "(?<way>去程|返程|回程|回来)?[^,，]{0,3}(?:坐|乘|车次|航班)(?:是|为|选)?\\s*(?<run>[gdcztk]\\d{1,4}|[a-z]{2}\\d{3,4})(?:次|号|航班|列车|高铁){0,20}",
                    DetailRules::run),
            rule(MEAL + "(?:要|得|希望|最好|都)?[^,，\\d]{0,3}?" + WHEN + "(?:吃|开始|用餐)?", DetailRules::meal),
            rule(WHEN + "(?:再|开始)?(?:吃|用)" + MEAL, DetailRules::meal),
            rule(
                    "(?:每天|每日)(?:中午|下午|都|要){0,20}[^,，\\d]{0,4}?(?:休息|留白|空闲|午休|空出|留出|留)[^,，\\d]{0,2}?" + SPAN
                            + "(?:的)?(?:休息|空闲|自由活动|时间|午休){0,20}",
                    found -> Optional.of(new PaceDemand.RestADay(duration(found)))),
            rule(
                    "提前" + LEAST + "?" + SPAN + "[^,，]{0,4}?(?:到|去|抵达|赶到)(?:达)?(?:火?车站|机场|高铁站|站)",
                    found -> Optional.of(new PaceDemand.Buffer(duration(found)))),
            rule(
                    "(?:住|在)?同一(?:家|个|间)(?:酒店|宾馆|旅馆|民宿)|(?:不想?|不要|不用|别|中途不)(?:中途)?(?:换|更换)(?:酒店|住处|宾馆)",
                    found -> Optional.of(new LodgingDemand.PropertiesAtMost(1))),
            rule(
                    EACH_SIGHT + "(?:都)?[^,，\\d]{0,4}?" + LEAST + "[^\\d,，]{0,3}?" + SPAN,
                    found -> Optional.of(new SightDemand.Lasts(Optional.empty(), duration(found), LONGEST))),
            rule(
                    EACH_SIGHT + "(?:都)?[^,，\\d]{0,4}?" + MOST + "[^\\d,，]{0,3}?" + SPAN,
                    found -> Optional.of(new SightDemand.Lasts(Optional.empty(), Duration.ZERO, duration(found)))));

    private DetailRules() {}

    private static SpanningRule rule(String form, Function<Matcher, Optional<Demand>> reader) {
        return new SpanningRule(Pattern.compile(form), (found, text) -> reader.apply(found));
    }

    private static Duration duration(Matcher found) {
        String number = found.group("number");
        double count = (number.equals("半") ? 0.5 : ChineseNumerals.parse(number).doubleValue())
                + (found.group("half") == null ? 0 : 0.5);
        return Duration.ofMinutes(Math.round(found.group("unit").equals("分钟") ? count : count * 60));
    }

    private static Optional<Demand> changes(Matcher found) {
        int most = ChineseNumerals.whole(found.group("number"));
        return found.group().matches(".*(?:最多|至多|超过|多于|以内).*")
                ? Optional.of(new RideDemand.ChangesAtMost(Direction.EVERY, most))
                : Optional.empty();
    }

    private static Optional<Demand> ride(Matcher found) {
        Duration most = duration(found);
        return most.isZero()
                ? Optional.empty()
                : Optional.of(new RideDemand.LastsAtMost(direction(found.group()), most));
    }

    private static Optional<Demand> run(Matcher found) {
        return Optional.of(new RideDemand.Runs(
                direction(found.group()), Choice.only(Set.of(found.group("run").toUpperCase(Locale.ROOT)))));
    }

    private static Direction direction(String words) {
        if (words.contains("去程")) {
            return Direction.OUTBOUND;
        }
        return words.matches(".*(?:返程|回程|回来).*") ? Direction.INBOUND : Direction.EVERY;
    }

    private static Optional<Demand> meal(Matcher found) {
        MealKind meal =
                switch (found.group("meal").charAt(0)) {
                    case '早' -> MealKind.BREAKFAST;
                    case '晚' -> MealKind.DINNER;
                    default -> MealKind.LUNCH;
                };
        boolean before = ChineseClock.isBefore(found.group("bound"), found.group("side"));
        boolean after = ChineseClock.isAfter(found.group("bound"), found.group("side"));
        return ChineseClock.parse(found.group("time"))
                .map(time -> inMeal(meal, time))
                .map(time -> new MealDemand.Hours(
                        meal,
                        before ? ClockSpan.until(time) : after ? ClockSpan.from(time) : SpanningRule.around(time)));
    }

    /** Seven o'clock is in the evening where one dines. */
    private static LocalTime inMeal(MealKind meal, LocalTime time) {
        boolean later =
                (meal == MealKind.DINNER && time.getHour() < NOON) || (meal == MealKind.LUNCH && time.getHour() < 5);
        return later ? time.plusHours(NOON) : time;
    }
}
