package com.surefoot.narration.chinese;

import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Reliability;
import com.surefoot.lodging.HouseRule;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a few fixed phrases say of a whole trip: how full, how sure, whether it comes back, what the house allows. */
final class ChineseMoods {

    /** Of the sureness that is asked for without a number. */
    private static final int SURE = 95;

    private static final int SUREST = 99;

    private record Mood(Pattern pattern, Function<Matcher, Optional<Point>> point) {}

    private static final String PERCENT =
            "(?:百分之(?<words>[一二三四五六七八九十百\\d]{1,4})|(?<sign>\\d{2,3}(?:\\.\\d+)?)\\s*%|(?<tenths>[一二三四五六七八九\\d])成(?<half>[一二三四五六七八九半\\d])?)";
    private static final String SURENESS = "(?:把握|可靠|靠谱|确定|概率|可能|信心|保证|稳|准|置信|成功)";
    private static final List<Mood> MOODS = List.of(
            fixed(
                    "轻松(?!的自然)|悠闲|慢慢(?:玩|逛|来|走)|慢节奏|节奏慢|慢游|不要?(?:太|那么)?赶|别(?:太|那么)?赶|休闲|佛系|松弛|(?:不想|别|不要)(?:太|那么)累|舒服点|不累",
                    new Point.Pace(Pace.RELAXED)),
            fixed("特种兵|紧凑|尽量多(?:去|逛|玩|看)?|多去几个|越多越好|满满当当|排满|充实|高强度|打卡越多|多逛几个", new Point.Pace(Pace.FULL)),
            fixed("节奏适中|不紧不慢|正常节奏|松紧适度", new Point.Pace(Pace.BALANCED)),
            new Mood(
                    Pattern.compile(PERCENT + "(?:以上)?的?" + SURENESS + "(?:性|度|率)?" + "|" + SURENESS
                            + "(?:性|度|率)?[^,，。;；]{0,4}?" + PERCENT.replace("<", "<o") + "(?:以上)?"),
                    ChineseMoods::sureness),
            fixed("万无一失|绝对(?:可靠|靠谱|不能出错)|百分百(?:靠谱|可靠|确定)?|不能出任何?差错|不容有失", sure(SUREST)),
            fixed("靠谱(?:一?点|些)?|稳妥(?:一?点|些)?|可靠(?:一?点|些)?|保险一?点", sure(SURE)),
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
