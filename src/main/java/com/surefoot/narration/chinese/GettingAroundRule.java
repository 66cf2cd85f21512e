package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Moving through the city: {@code 主要靠坐地铁通行}, {@code 不希望以taxi方式在城市内出行}, {@code 步行不超过一公里}. */
final class GettingAroundRule implements Rule {

    /** Avoiding a mode where there is no other way is not worth losing the trip. */
    private static final int AVOIDED = 9;

    /** What one would put up with. */
    private static final int PERMISSION = 3;

    private static final String PERMITTED = "也行|也可以|也能接受|可以(?:打|坐|走|步行)";

    /** As much as one can is at least once. */
    private static final String MOSTLY = "尽量|尽可能|优先|主要|为主|全程|全部?都?|统统|一律|基本|一般|能.{1,2}就";

    private static final Map<InCityMode, String> WORDS = new EnumMap<>(Map.of(
            InCityMode.WALK, "walk|步行|走路|徒步|暴走|走(?:太|很|那么)多路",
            InCityMode.METRO, "metro|地铁|轨道(?:交通)?|(?:坐|乘|搭)轻轨|轻轨出行",
            InCityMode.TAXI, "taxi|打(?:一?[辆台部个]|着|个)?车|打的|出租(?!屋|房)|网约车|的士|滴滴",
            InCityMode.TRAM, "tram|有轨电车",
            InCityMode.FERRY, "(?:坐|乘|搭)轮渡",
            InCityMode.BUS, "bus|公交|巴士"));

    /** Whoever says so would rather not walk. */
    private static final String HARD = "走路?(?:慢|不快|不动|不了|不行|不便|困难|费劲|吃力|累)|(?:少|不想|别|不|懒得)走路?";

    private static final Pattern WALKED =
            Pattern.compile("(?:步行|走路|走)[^\\d一二两三四五六七八九十半]{0,8}(?:不超过|少于|最多|至多|不要超过|控制在)?\\s*(?<number>"
                    + ChineseNumerals.PATTERN + ")\\s*(?<unit>千米|公里|km|米)");

    /** Words on fares and on how often, not on how to get around. */
    private static final String FARES =
            "(?:%s)[^,，]{0,3}(?:费(?!钱|劲|事|时|力)|(?<!费|花)钱|预算|开销|花|次|[^,，]{0,4}[\\d一两三四五六七八九十百千](?:块|元)|(?:加起来|合计|一共|总共)[^,，]{0,4}[\\d一二两三四五六七八九])"
                    .formatted(String.join("|", WORDS.values()));

    @Override
    public List<Requirement> read(Clause clause) {
        Optional<InCityDemand> walked = walked(clause);
        if (walked.isPresent()) {
            return List.of(clause.asked(walked.get()));
        }
        if (clause.has(HARD) && clause.has("taxi|打(?:一?[辆台部个]|着|个)?车|打的|地铁|公交")) {
            // 走路费劲多打车
            return Stream.concat(
                            Stream.of(Requirement.wish(
                                    AVOIDED, new InCityDemand.Modes(Choice.none(EnumSet.of(InCityMode.WALK))), "")),
                            read(clause.without(Pattern.compile(HARD))).stream())
                    .toList();
        }
        Set<InCityMode> modes = EnumSet.noneOf(InCityMode.class);
        WORDS.forEach((mode, words) -> {
            if (clause.has(words)) {
                modes.add(mode);
            }
        });
        if (modes.isEmpty() || clause.has("地铁站|地铁口|公交站|步行街") || clause.has(FARES)) {
            return List.of();
        }
        return List.of(asked(clause, modes));
    }

    private static Requirement asked(Clause clause, Set<InCityMode> modes) {
        if (clause.isNegative()
                || clause.has(
                        "少(?:走|打|坐)|讨厌|太(?:累|贵|费|挤|堵|慢|折腾)|走(?:太|很|那么)多路|走路?(?:慢|不快|不动|不了|不行|不便|困难|费劲|吃力|累)|(?:打车|地铁|公交).{0,2}(?:就|都)?(?:免了|算了)")) {
            return Requirement.wish(AVOIDED, new InCityDemand.Modes(Choice.none(modes)), "");
        }
        if (clause.has(PERMITTED) || (modes.contains(InCityMode.WALK) && clause.has("都行|都可|均可"))) {
            return Requirement.wish(PERMISSION, new InCityDemand.Modes(Choice.any(modes)), "");
        }
        if (clause.has(MOSTLY)) {
            return Requirement.must(new InCityDemand.Modes(Choice.any(modes)), "");
        }
        if (clause.isOnly()) {
            modes.add(InCityMode.WALK);
            return clause.asked(new InCityDemand.Modes(Choice.only(modes)));
        }
        return clause.asked(
                new InCityDemand.Modes(clause.isAny() || modes.size() == 1 ? Choice.any(modes) : Choice.all(modes)));
    }

    private static Optional<InCityDemand> walked(Clause clause) {
        Matcher matcher = WALKED.matcher(clause.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        double number = ChineseNumerals.parse(matcher.group("number")).doubleValue();
        Distance distance = matcher.group("unit").equals("米") ? new Distance(number) : Distance.ofKilometres(number);
        boolean daily = clause.has("每天|一天|全天");
        return Optional.of(new InCityDemand.WalkAtMost(daily ? InCityDemand.Per.DAY : InCityDemand.Per.WAY, distance));
    }
}
