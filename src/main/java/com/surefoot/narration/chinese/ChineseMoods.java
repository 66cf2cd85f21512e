package com.surefoot.narration.chinese;

import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.lodging.HouseRule;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Point;
import com.surefoot.travel.Distance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a few fixed phrases say of a whole trip: how full, how sure, how far on foot, whether it comes back, what the
 * house allows and how many stars it has.
 */
final class ChineseMoods {

    /** Of the sureness that is asked for without a number. */
    private static final int SURE = 95;

    private static final int SUREST = 99;

    /** On foot from one place to the next, of who wants to walk less or cannot walk far. */
    private static final Distance LITTLE = Distance.ofKilometres(1);

    private static final Distance AROUND_CENTRE = Distance.ofKilometres(2);
    private static final String CENTRE = "(?:(?:老)?(?:市中心|城中心)|市中心区|中心城区|城区中心|中心地段|中心位置|市区|城区)";

    private static final String LITTLE_WALKING =
            "(?:尽量|要|得|想|能)?少(?:走(?:一?点儿?|一?些)?(?:的)?路?(?!弯|过)|(?:一?点儿?|一?些)?(?:步行|走路))"
                    + "|(?:步行|走路?)(?:要|得|尽量)?(?:少一?点儿?|少一?些|不(?:要|能)太多)"
                    + "|(?:不太?想|不要|不能|不愿意?|不宜|没法|不方便|不太?喜欢|不爱|讨厌|别)走(?:得|那么|这么|太|很){0,20}(?:多|远|久|长)?(?:的)?路(?!线)"
                    + "|(?:不太?想|不要|不能|不愿意?|不宜|没法|不方便|别)走(?:得|那么|这么|太|很){0,20}(?:多|远|久|长)"
                    + "|走(?:路|得)?太(?:多|远|久)(?:的路)?(?:不行|受不了|吃不消|会累)?"
                    + "|走不(?:动|了|远|快)(?:太|很|那么)?(?:多|远|久)?(?:的)?路?|(?:不太|不怎么|不大)能走路?"
                    + "|腿脚?(?:不便|不太?好|不太?方便|不灵便|不利索|有伤|有毛病)|膝盖(?:不太?好|不行|有问题|疼|受过?伤|有伤|有毛病)|行动不便|走路(?:不便|不方便|困难|费劲|吃力|慢)";

    private static final String STARS =
            "(?<![\\d.点林])(?<!(?:不(?!低于|少于|能低于)|别|没有?)[^,，。;；]{0,4})(?<stars>[一二三四五1-5])(?:星?级?[到至-][三四五3-5])?(?:星(?!堆|手机|期|座|辰|巴克)(?:级)?|颗星)(?:的)?(?:酒店|宾馆|旅馆)?(?:或|及|或者)?(?:以上|起步|起)?(?!以下|以内|餐|大厨|[^,，。;；]{0,3}(?:太贵|住不起|不要|不行|就?算了))";

    private record Mood(Pattern pattern, Function<Matcher, Optional<Point>> point) {}

    private static final String PERCENT =
            "(?:百分之(?<words>[一二三四五六七八九十百\\d]{1,4})|(?<sign>\\d{2,3}(?:\\.\\d+)?)\\s*%|(?<tenths>[一二三四五六七八九\\d])成(?<half>[一二三四五六七八九半\\d])?)";
    private static final String SURENESS = "(?:把握|可靠|靠谱|确定|概率|可能|信心|保证|稳|准|置信|成功)";
    private static final List<Mood> MOODS = List.of(
            fixed(
                    "轻松(?!的自然)(?:一?点儿?|一?些)?|悠闲|悠哉|慢悠悠|慢慢(?:玩|逛|来|走)|慢一?点儿?的?(?:行程|节奏)|慢节奏|节奏(?:要|得)?慢(?:一?点儿?|一?些)?|慢游|休闲|佛系|松弛|舒服点|不累|怕累"
                            + "|(?:不想|不要|不用|不能|不宜|别|不)(?:把)?(?:行程|时间|日程)?(?:搞|弄|安排|排|玩)?得?(?:太|那么|这么)?(?:赶(?!不|到|去|上|路|飞|火|车|得)|累|折腾)"
                            + "|(?:不想|不要|不用|不能|别|不)(?:把)?(?:行程|时间|日程)?(?:搞|弄|安排|排|玩)?得?(?:太|那么|这么)(?:赶|满|紧(?:凑|张)?)|多(?:留点?时间)?休息",
                    new Point.Pace(Pace.RELAXED)),
            fixed("特种兵|紧凑|尽量多(?:去|逛|玩|看)?|多去几个|越多越好|满满当当|排满|充实|高强度|打卡越多|多逛几个", new Point.Pace(Pace.FULL)),
            fixed("节奏适中|不紧不慢|正常节奏|松紧适度", new Point.Pace(Pace.BALANCED)),
            new Mood(
                    Pattern.compile(PERCENT + "(?:以上)?的?" + SURENESS + "(?:性|度|率)?" + "|" + SURENESS
                            + "(?:性|度|率)?[^,，。;；]{0,4}?" + PERCENT.replace("<", "<o") + "(?:以上)?"),
                    ChineseMoods::sureness),
            fixed("万无一失|绝对(?:可靠|靠谱|不能出错)|百分百(?:靠谱|可靠|确定)?|不能出任何?差错|不容有失", sure(SUREST)),
            fixed("靠谱(?:一?点|些)?|稳妥(?:一?点|些)?|可靠(?:一?点|些)?|保险一?点", sure(SURE)),
            fixed(
                    ChineseGaps.sleepingAt(CENTRE),
                    asked(new LodgingDemand.Near(LodgingDemand.Near.CENTRE, AROUND_CENTRE))),
            fixed(LITTLE_WALKING, asked(new InCityDemand.WalkAtMost(Per.WAY, LITTLE))),
            new Mood(Pattern.compile("(?:住|要|得|订|至少|最少|起码|不低于){0,20}" + STARS), ChineseMoods::stars),
            fixed("(?:酒店)?(?:要|得|最好)?(?:含|带|有|包)?双早|(?:含|带|有|包)早(?:餐|饭)", asked(new MealDemand.BreakfastAtHotel())),
            fixed("单程(?!步行|走|不)|不回来|不返程|只去不回|不用回程", new Point.RoundTrip(false)),
            fixed("预算(?:不限|随意|无所谓|不是问题|没有?上限|充足)|不限预算|不差钱|钱不是问题|花多少都行", new Point.NoBudget()),
            fixed("(?:带|携带|允许|接受|能养)[^,，。;；]{0,6}(?:宠物|狗狗?|猫咪?|毛孩子)|宠物友好", new Point.Allowed(Set.of(HouseRule.PETS))),
            fixed("(?<![不禁别])(?:能|可以|可|允许)(?:在房间)?(?:抽烟|吸烟)", new Point.Allowed(Set.of(HouseRule.SMOKING))),
            fixed("(?:能|可以|可|允许)(?:办|开|搞)(?:派对|聚会|party)", new Point.Allowed(Set.of(HouseRule.PARTIES))),
            fixed("(?:能|可以|可|允许)(?:带|有|接待)(?:访客|朋友来访|客人)", new Point.Allowed(Set.of(HouseRule.VISITORS))),
            fixed(
                    "(?:允许|接受|欢迎)(?:十岁以下|10岁以下|小|带)?(?:儿童|孩子|小孩)(?:入住)?",
                    new Point.Allowed(Set.of(HouseRule.CHILDREN_UNDER_TEN))));

    private ChineseMoods() {}

    private static Mood fixed(String pattern, Point point) {
        return new Mood(Pattern.compile(pattern), found -> Optional.of(point));
    }

    private static Point asked(Demand demand) {
        return new Point.Wanted(Requirement.must(demand, ""));
    }

    /** So many or more; who wants fewer, or none of such houses, is not understood. */
    private static Optional<Point> stars(Matcher found) {
        return Optional.of(asked(new LodgingDemand.StarsAtLeast(ChineseNumerals.whole(found.group("stars")))));
    }

    private static Point sure(int percent) {
        return new Point.Sureness(Reliability.of(percent));
    }

    /** All of them in a text, in its order within each sort. */
    static List<Heard> list(String text) {
        List<Heard> heard = new ArrayList<>();
        StringBuilder left = new StringBuilder(text);
        for (Mood mood : MOODS) {
            Matcher matcher = mood.pattern.matcher(left.toString());
            while (matcher.find()) {
                int from = matcher.start();
                int to = matcher.end();
                mood.point.apply(matcher).ifPresent(point -> {
                    heard.add(new Heard(point, from, to));
                    left.replace(from, to, "#".repeat(to - from));
                });
            }
        }
        return heard;
    }

    /** The least promise that can be made and is as much as is asked for. */
    private static Optional<Point> sureness(Matcher found) {
        Optional<BigDecimal> percent = percent(found, "").or(() -> percent(found, "o"));
        return percent.filter(asked -> asked.intValue() >= 50 && asked.compareTo(BigDecimal.valueOf(100)) <= 0)
                .map(asked -> sure(Reliability.TARGETS.stream()
                        .sorted()
                        .filter(target -> BigDecimal.valueOf(target).compareTo(asked) >= 0)
                        .findFirst()
                        .orElse(SUREST)));
    }

    private static Optional<BigDecimal> percent(Matcher found, String group) {
        if (found.group(group + "words") != null) {
            return Optional.of(ChineseNumerals.parse(found.group(group + "words")));
        }
        if (found.group(group + "sign") != null) {
            return Optional.of(new BigDecimal(found.group(group + "sign")));
        }
        if (found.group(group + "tenths") == null) {
            return Optional.empty();
        }
        String half = found.group(group + "half");
        int ones = half == null ? 0 : half.equals("半") ? 5 : ChineseNumerals.whole(half);
        return Optional.of(BigDecimal.valueOf(10L * ChineseNumerals.whole(found.group(group + "tenths")) + ones));
    }
}
