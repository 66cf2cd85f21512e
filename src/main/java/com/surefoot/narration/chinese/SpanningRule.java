package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.chinese.PlaceWords.Meaning;
import com.surefoot.travel.Distance;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase of a fixed form, read as a whole before the single words of its clause are.
 *
 * @param reader makes a demand of a match; nothing if the match makes no sense
 */
record SpanningRule(Pattern form, BiFunction<Matcher, MarkedText, Optional<Demand>> reader) {

    /** What a place may be called by, the likeliest first. */
    private static final List<Meaning> NAMED =
            List.of(Meaning.SIGHT, Meaning.RESTAURANT, Meaning.HOTEL, Meaning.KIND, Meaning.CUISINE, Meaning.FEATURE);
    /** Where one says near and not how near. */
    private static final Distance NEAR = Distance.ofKilometres(2);

    /** On foot, along the straight line. */
    private static final int METRES_A_MINUTE = 80;

    private static final Duration LONGEST = Duration.ofHours(24);

    private static final String TIME = ChineseClock.PATTERN;
    private static final String NUMBER = ChineseNumerals.PATTERN;
    private static final String UNIT = "(?:个)?(?<unit>千米|公里|km|米|m)(?<half>半)?";
    private static final String PLACE = "(?<place>" + MarkedText.MARK + ")";
    private static final String NEARBY = "周围|附近|周边|旁边|边上|一带|跟前|隔壁|对面|方圆|近";

    private static final String MOST = "(?:不要?超过|别超过?|不超|不能超过|不大于|不多于|小于|少于|最多|最远|至多|控制在|在)?";

    /** {@code 和平门下午四点前别走}: a denial that asks for something. */
    static final SpanningRule NOT_LEAVING = rule(
            PLACE + "[^,，\\d\\uE000-\\uF8FF]{0,4}?在?(?<time>" + TIME
                    + ")(?:之前|以前|前)(?:都|就|可|千万)?(?:别|不要|不能|不许|不)(?:走|离开|出来|撤)",
            SpanningRule::staying);

    static final SpanningRule NOT_LEAVING_IT =
            rule("在?(?<time>" + TIME + ")(?:之前|以前|前)(?:都|就|可|千万)?(?:别|不要|不能|不许|不)离开" + PLACE, SpanningRule::staying);

    static final List<SpanningRule> ALL = List.of(
            rule(
                    "(?:打车|打的)[^,，]{0,6}?(?<![不别能])(?:超过|大于|多于)(?<number>" + NUMBER + ")" + UNIT
                            + "(?:以上)?(?:再|才|就|必须)(?:打|坐|叫|用)?车?",
                    SpanningRule::taxi),
            rule(
                    "(?<number>" + NUMBER + ")" + UNIT + "(?:以上|开外|往上)[^,，不]{0,6}?(?:打车|taxi|出租车|打的|网约车|叫车|坐车)(?:出行)?",
                    SpanningRule::taxi),
            rule(
                    "(?<number>" + NUMBER + ")" + UNIT
                            + "(?:以?内|之内|以下)的?(?:就|都|走|步|行|路|着|可以){1,20}[,，]?(?:超过?|超出|再远|远|多)(?:了|的话?|一?点)?(?:我们)?(?:就|再|才|都)?(?:打车|叫车|打的)",
                    SpanningRule::taxi),
            rule(
                    "(?:若|如果|当|凡是?)?.{0,14}(?<![不别能])(?:超过|超出|大于|多于|远于)(?<number>" + NUMBER + ")" + UNIT
                            + ".{0,8}?(?:打车|taxi|出租车|打的|网约车|[叫喊招拦](?:个|辆)?车|打个车)(?:出行)?",
                    SpanningRule::taxi),
            rule(
                    "(?:住|酒店|宾馆|民宿).{0,10}?" + PLACE + "\\s*的?(?:距离)?(?:" + NEARBY
                            + "|半径)?(?:一?点儿?|一?些)?[,，]?\\s*" + MOST + "(?:(?:步行|走路?)(?<minutes>" + NUMBER
                            + ")分钟|(?<number>"
                            + NUMBER + ")\\s*" + UNIT + ")?(?:以内|之内|内|范围内)?(?:的(?:地方|酒店))?",
                    SpanningRule::near),
            rule(
                    PLACE + "\\s*的?(?:" + NEARBY + ")?" + MOST + "(?:(?:步行|走路?)(?<minutes>" + NUMBER + ")分钟|(?<number>"
                            + NUMBER + ")\\s*" + UNIT + ")(?:以内|之内|内|范围内)?的?(?:酒店|民宿|宾馆|客栈)",
                    SpanningRule::near),
            rule(
                    "(?<![餐饭吃景].{0,8})(?:距离?|离)" + PLACE + "\\s*的?(?:距离)?(?:(?:要|得|最好|尽量)?近(?:一?点儿?|一?些)?[,，]?)?(?:"
                            + MOST
                            + "(?:步行|走路?)(?<minutes>" + NUMBER
                            + ")分钟|" + MOST + "(?<number>" + NUMBER + ")\\s*" + UNIT
                            + "|不要?太远|(?:要|得)?近)(?:以内|之内|内|范围内)?",
                    SpanningRule::near),
            rule(
                    PLACE + "(?:一定|至少|起码)?(?:要|得|想)?(?:至少|起码)?(?:待|玩|逛|留|呆|看)(?<verb>到)(?<bound>)(?<time>" + TIME
                            + ")(?<side>" + ChineseClock.SIDE + ")?(?:再|才)?(?:走|离开|出来)?",
                    SpanningRule::staying),
            rule(
                    "在?(?<from>" + TIME + ")\\s*(?:到|至|-|~|—)\\s*(?<until>" + TIME + ")(?:之间|期间|这段时间)?.{0,6}?" + PLACE,
                    SpanningRule::during),
            rule(
                    PLACE + "[^,，\\d\\uE000-\\uF8FF]{0,6}?(?<from>" + TIME + ")\\s*(?:[玩逛待呆看留]?到|至|-|~|—)\\s*(?<until>"
                            + TIME + ")",
                    SpanningRule::during),
            rule(
                    PLACE + "[^,，\\d\\uE000-\\uF8FF]{0,5}?(?<bound>" + ChineseClock.BOUND + ")?在?(?<time>" + TIME
                            + ")(?<side>"
                            + ChineseClock.SIDE
                            + ")?(?:就|必须|一定|再|才|都){0,20}[要得]?(?:能|会)?(?<verb>离开|出来|逛完|玩完|看完|结束|到达|抵达|赶到|到|去|进园|入园|进馆|入馆|进场|入场|出园|出馆|进去|进(?=[,，]|$)|走(?![走一])|撤)(?!\\s*"
                            + MarkedText.MARK + ")",
                    SpanningRule::bounded),
            rule(
                    PLACE + "(?<verb>离开|出来)(?:的时间)?(?:要|得|希望|最好|必须)?(?<bound>" + ChineseClock.BOUND + ")在?(?<time>"
                            + TIME + ")(?<side>" + ChineseClock.SIDE + ")?",
                    SpanningRule::bounded),
            rule(
                    "(?<bound>" + ChineseClock.BOUND + ")?在?(?<time>" + TIME + ")(?<side>" + ChineseClock.SIDE
                            + ")?(?:就|要|得|必须|再|才){0,20}从" + PLACE + "(?<verb>离开|出来|走)",
                    SpanningRule::bounded),
            rule(
                    "(?<bound>" + ChineseClock.BOUND + ")?在?(?<time>" + TIME + ")(?<side>" + ChineseClock.SIDE
                            + ")?.{0,5}?(?<verb>离开|到达|抵达|赶到|到|去|进入|进|游览|参观|逛完|玩完|看完|逛|看|玩)\\s*" + PLACE,
                    SpanningRule::bounded),
            rule(
                    "(?<verb>离开|到达|抵达|赶到|到|去|逛|参观)\\s*" + PLACE + "(?:的时间)?(?:要|得|希望|最好|必须|赶)?(?<bound>"
                            + ChineseClock.BOUND + ")在?(?<time>" + TIME + ")(?<side>" + ChineseClock.SIDE + ")?",
                    SpanningRule::bounded),
            rule(
                    "在?" + PLACE
                            + ".{0,6}?(?<words>(?:不要?超过|别超过|超过|不要|别|最多|至多|至少|不少于|不低于|玩|待|呆|留|逛|游览|停留|花){1,20})[够满上]?(?<number>半|"
                            + NUMBER + ")\\s*个?(?<half>半)?(?<unit>小时|分钟|钟头)(?<after>以上|以内|之内|以下|内)?(?:就够了?|就行|就好)?",
                    SpanningRule::lasting));

    boolean hasPlace() {
        return form.pattern().contains("(?<place>");
    }

    private static SpanningRule rule(String form, BiFunction<Matcher, MarkedText, Optional<Demand>> reader) {
        return new SpanningRule(Pattern.compile(form), reader);
    }

    private static Distance distance(Matcher matcher) {
        double number = ChineseNumerals.parse(matcher.group("number")).doubleValue()
                + (matcher.group("half") == null ? 0 : 0.5);
        boolean metres = matcher.group("unit").matches("米|m");
        return metres ? new Distance(number) : Distance.ofKilometres(number);
    }

    private static Optional<Demand> taxi(Matcher matcher, MarkedText text) {
        return Optional.of(new InCityDemand.TaxiBeyond(distance(matcher)));
    }

    private static Optional<Demand> near(Matcher matcher, MarkedText text) {
        boolean far = matcher.group("number") != null;
        boolean walk = matcher.group("minutes") != null;
        if (!far && !walk && !matcher.group().matches(".*(?:" + NEARBY + "|太远).*")) {
            return Optional.empty();
        }
        Distance distance = far ? distance(matcher) : walk ? walked(matcher) : NEAR;
        return Optional.of(new LodgingDemand.Near(name(matcher, text), distance));
    }

    private static Distance walked(Matcher matcher) {
        double minutes = ChineseNumerals.parse(matcher.group("minutes")).doubleValue();
        return new Distance(minutes * METRES_A_MINUTE);
    }

    private static String name(Matcher matcher, MarkedText text) {
        Mention mention = text.at(matcher.group("place"));
        return NAMED.stream().filter(mention::is).findFirst().map(mention::name).orElseGet(mention::said);
    }

    private static Optional<Demand> during(Matcher matcher, MarkedText text) {
        Optional<LocalTime> from = ChineseClock.parseByDay(matcher.group("from"));
        Optional<LocalTime> until = from.flatMap(start -> ChineseClock.parseUntil(matcher.group("until"), start));
        return from.isPresent() && until.isPresent() && from.get().isBefore(until.get())
                ? Optional.of(new SightDemand.When(
                        name(matcher, text),
                        Optional.empty(),
                        ClockSpan.until(from.get()),
                        ClockSpan.from(until.get())))
                : Optional.empty();
    }

    private static Optional<Demand> bounded(Matcher matcher, MarkedText text) {
        Optional<LocalTime> time = ChineseClock.parseByDay(matcher.group("time"));
        boolean before = ChineseClock.isBefore(matcher.group("bound"), matcher.group("side"));
        boolean after = ChineseClock.isAfter(matcher.group("bound"), matcher.group("side"));
        if (time.isEmpty()) {
            return Optional.empty();
        }
        ClockSpan span = before ? ClockSpan.until(time.get()) : after ? ClockSpan.from(time.get()) : around(time.get());
        boolean leaves = matcher.group("verb").matches("离开|出.|结束|走|撤|.完");
        return Optional.of(new SightDemand.When(
                name(matcher, text), Optional.empty(), leaves ? ClockSpan.ANY : span, leaves ? span : ClockSpan.ANY));
    }

    /** At nine is within half an hour of nine. */
    static ClockSpan around(LocalTime time) {
        return new ClockSpan(
                time.isBefore(LocalTime.of(0, 30)) ? LocalTime.MIN : time.minusMinutes(30),
                time.isAfter(LocalTime.of(23, 29)) ? LocalTime.MAX : time.plusMinutes(30));
    }

    private static Optional<Demand> staying(Matcher matcher, MarkedText text) {
        return ChineseClock.parseByDay(matcher.group("time"))
                .map(time -> new SightDemand.When(
                        name(matcher, text), Optional.empty(), ClockSpan.ANY, ClockSpan.from(time)));
    }

    private static Optional<Demand> lasting(Matcher matcher, MarkedText text) {
        String count = matcher.group("number");
        double number = (count.equals("半") ? 0.5 : ChineseNumerals.parse(count).doubleValue())
                + (matcher.group("half") == null ? 0 : 0.5);
        boolean minutes = matcher.group("unit").equals("分钟");
        Duration bound = Duration.ofMinutes(Math.round(minutes ? number : number * 60));
        boolean most = matcher.group("words").matches(".*(?:超过|最多|至多).*")
                || (matcher.group("after") != null && matcher.group("after").matches("以内|之内|以下|内"));
        return bound.isZero()
                ? Optional.empty()
                : Optional.of(new SightDemand.Lasts(
                        Optional.of(name(matcher, text)), most ? Duration.ZERO : bound, most ? bound : LONGEST));
    }
}
