package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who goes, from where, where to and for how long.
 *
 * @param origin in the catalogue's word where the catalogue knows it
 * @param destination in the catalogue's word where the catalogue knows it
 */
record ChineseHeader(
        Optional<String> origin, Optional<String> destination, Optional<Integer> days, Optional<ChineseParty> party) {

    /** What makes a city's name a part of another: {@code 南京路}, {@code 北京烤鸭}. */
    private static final String BEHIND_CITY =
            "[东南西北中]?路|[东南西北]?街|大道|菜|烤鸭|大学|博物|图书|话|[人味]|口味|美食|小吃|火锅|料理|公园|动物园|植物园|迪士尼|塔|站|火车|机场|[东南西北]站|大剧院|酒店|饭店";
    /** A city's mark. */
    private static final String KNOWN = "(" + MarkedText.MARK + ")(?:市区?)?(?!" + BEHIND_CITY + ")";
    /** A word that may be a city nobody knows. */
    private static final String UNKNOWN = "([\\u4e00-\\u9fa5]{2,4}?)(?:市)?";

    private static final String END = "(?=[,，。;；.!！\\s]|$)";
    private static final String BEFORE_ORIGIN =
            "(?:当前位置|目前位置|现在位置|所在地|位置|坐标|出发地|出发城市|出发点|始发地|始发站|起点|起始地|从哪出发)(?:是|为|在|选|:)?\\s*";
    private static final String BEHIND_ORIGIN = "(?:出发|启程|动身|起飞|始发|起程|走|到|去|前往|飞|坐|乘|开车|自驾|过去|过来|过|往|来|上车)";
    private static final String BEFORE_TARGET = "(?:目的地|目的城市|终点|想去的地方|旅行地|旅游地)(?:是|为|选|:)?\\s*";
    private static final String THERE = "(?:到|去|前往|飞往|飞到|飞|赴|往|来|游览|游玩|逛逛|逛|玩转|玩|在|奔|抵达|杀到|打卡|探索|游)(?:往|了|一?趟|一下|一?回)?";
    private static final List<Pattern> ORIGINS = patterns(
            BEFORE_ORIGIN + KNOWN,
            "(?<!不是|不)从" + KNOWN + BEHIND_ORIGIN,
            "(?:由|自|打)" + KNOWN + "(?:出发|启程|前往|过去|走)",
            "(?<!不是|不)从" + KNOWN,
            "(" + MarkedText.MARK + ")人[,，]?(?=想|打算|准备|要|计划|去|第一次|带|和|跟|一枚)",
            "(?:^|[,，。\\s])" + KNOWN + "(?:的|这边的?|本地人?|土著)[,，]",
            "(?:^|[,，。\\s])" + KNOWN + "(?:过?[去来]|走|飞|出)" + END,
            "离开" + KNOWN + END,
            "(?:人在|我在|我们在|我们?家在|家住|我们?住在?|目前在|现在在|人目前在|常住|现居|base在?|身在)\\s*" + KNOWN + END,
            "(?:^|[,，。\\s]|人|我们?|目前|现在|平时)(?:都|就)?在" + KNOWN + "(?:上学|上大学|读书|念书|读研|留学|实习|交换|旅居|定居|出差|工作|上班|生活|打工)",
            "(?<!去|到|往)" + KNOWN + "(?:坐|乘|搭|开)?(?:高铁|动车|火车|飞机|飞|车)?(?:出发|启程|动身|起飞|始发|过去|走起|走(?:" + END + "|(?="
                    + MarkedText.MARK + ")))",
            KNOWN
                    + "\\s*(?:到|至|-|—|->|→|~|to|－|=>|>|——|过来|往返|来回|(?:坐|乘|搭|开)?(?:高铁|动车|火车|飞机|大巴|车)?(?:直|想|要|打算|准备)?[去飞往来上下杀奔跑溜赴]{1,2}[往到去趟]?)往?\\s*(?="
                    + MarkedText.MARK + ")",
            "(?:回到?|返回|回到?家)" + KNOWN,
            "(?:回程|返程|回来|回去)[^,，。;；]{0,12}?(?:到|抵达)" + KNOWN);
    private static final List<Pattern> UNKNOWN_ORIGINS = patterns(
            BEFORE_ORIGIN + UNKNOWN + END,
            "从" + UNKNOWN + BEHIND_ORIGIN,
            "(?:由|自)" + UNKNOWN + "(?:出发|启程|前往)",
            "(?:人在|我在|我们在|家在|家住|目前在|现在在)" + UNKNOWN + END);
    private static final Pattern ALONE = Pattern.compile("(?<![和、与及跟去到玩逛往,，]|还有|加上)" + KNOWN);
    private static final List<Pattern> DESTINATIONS = patterns(
            BEFORE_TARGET + KNOWN,
            THERE + KNOWN,
            KNOWN + "(?:" + ChineseNumerals.PATTERN + "(?:天|日)|旅行|旅游|之旅|自由行|游|玩|度假|攻略|行程)");
    private static final List<Pattern> UNKNOWN_DESTINATIONS = patterns(
            BEFORE_TARGET + UNKNOWN + END, "(?:到|去|前往|飞往|赴)" + UNKNOWN + "(?:旅行|旅游|玩|游玩|度假|出差|放松|逛|转|走走|看看|待|住)");
    /** Where nothing else says where to, a place that is called by its city does. */
    private static final List<Pattern> LANDMARKS =
            patterns("(" + MarkedText.MARK + ")(?=迪士尼|博物|图书|公园|动物园|植物园|大剧院|塔|大学)");

    private static final String NUMBER = "(" + ChineseNumerals.PATTERN + ")";

    /** Behind a day on which so many places are seen. */
    static final String NO_LENGTH =
            "(?!(?<=(?<![十百\\d])[一1]天)(?:最多|至多|至少|就|只|看|逛|玩){0,2}[一两二三四五六\\d]{1,2}(?:[到至-]?[一两二三四五六\\d])?个(?!人|大|成|小|孩))";
    /** A night that is paid for is no length. */
    static final String NIGHT = "(?<![欧元块镑金刀/])(?:晚|夜)(?!\\s*(?:\\d|不超|不要超|别超|最多|以内|[一二三四五六七八九两]?[百千]))|个晚上";

    /** {@code 三到四天} is neither. */
    private static final String SPAN = "[\\d一二两三四五六七八九][到至~-]";

    private static final Pattern DAYS =
            Pattern.compile("(?<!(?<!蜜)月|第|\\d|" + SPAN + ")" + NUMBER + "\\s*(?:天" + NO_LENGTH + "|日游|日(?!元)|days?)");
    private static final Pattern VAGUE = Pattern.compile("[一二两三四五六七八九]{2}");
    private static final Pattern DAY_COUNT = Pattern.compile("天数(?:是|为|:)?\\s*" + NUMBER);
    private static final Pattern WEEKS = Pattern.compile("(?<!第)" + NUMBER + "\\s*个?(?:周|星期|礼拜)(?![末一二三四五六日天年岁\\d])");
    /** {@code 周五出发，周日回}. */
    private static final Pattern WEEKDAYS =
            Pattern.compile("周([一二三四五六])(?!末)(?!\\s*[或和、])[^。；;周]{0,16}?周([二三四五六日天])(?=[,，。\\s]|回|返|晚|下午|上午|三天|两天|$)");

    private static final Pattern NIGHTS = Pattern.compile("(?<![周期拜])" + NUMBER + "\\s*(?:" + NIGHT + ")");

    private static List<Pattern> patterns(String... patterns) {
        return List.of(patterns).stream().map(Pattern::compile).toList();
    }

    static ChineseHeader of(MarkedText text) {
        List<String> named = cities(text, Pattern.compile(KNOWN));
        Optional<String> origin = first(text, ORIGINS, Optional.empty());
        Optional<String> destination = first(text, DESTINATIONS, origin);
        if (destination.isEmpty() && origin.isPresent()) {
            destination = other(text, origin);
        }
        if (origin.isEmpty() && destination.isPresent()) {
            origin = other(text, destination);
        }
        Optional<String> from = origin.or(() -> first(text, UNKNOWN_ORIGINS, Optional.empty()));
        Optional<String> to = destination
                .or(() -> named.stream()
                        .filter(city -> !Optional.of(city).equals(from))
                        .findFirst())
                .or(() -> first(text, LANDMARKS, from))
                .or(() -> first(text, UNKNOWN_DESTINATIONS, from))
                .filter(city -> !Optional.of(city).equals(from));
        return new ChineseHeader(from, to, days(text.text()), ChineseParty.find(text.text()));
    }

    /** The same, where a second look says nothing else. */
    ChineseHeader orElse(ChineseHeader other) {
        return new ChineseHeader(
                origin.or(() -> other.origin),
                destination.or(() -> other.destination),
                days.or(() -> other.days),
                party.or(() -> other.party));
    }

    private static Optional<String> first(MarkedText text, List<Pattern> patterns, Optional<String> not) {
        return patterns.stream()
                .flatMap(pattern -> cities(text, pattern).stream())
                .filter(city -> !Optional.of(city).equals(not))
                .findFirst();
    }

    /** The one city besides, unless it is said to be visited as well. */
    private static Optional<String> other(MarkedText text, Optional<String> not) {
        List<String> others = cities(text, Pattern.compile(KNOWN)).stream()
                .filter(city -> !Optional.of(city).equals(not))
                .distinct()
                .toList();
        List<String> alone = cities(text, ALONE);
        return others.size() == 1 && alone.contains(others.get(0)) ? Optional.of(others.get(0)) : Optional.empty();
    }

    private static List<String> cities(MarkedText text, Pattern pattern) {
        return pattern.matcher(text.text())
                .results()
                .map(found -> found.group(1))
                .filter(city -> !city.matches(MarkedText.MARK) || text.at(city).is(Meaning.CITY))
                .map(city -> city.matches(MarkedText.MARK) ? text.at(city).name(Meaning.CITY) : text.said(city))
                .toList();
    }

    private static Optional<Integer> days(String text) {
        return DAYS.matcher(text)
                .results()
                // 三四天 is neither
                .filter(found -> !VAGUE.matcher(found.group(1)).matches())
                .map(found -> ChineseNumerals.whole(found.group(1)))
                // 一天 alone is as often said of each day
                .min(Comparator.comparing(days -> days == 1))
                .or(() -> first(DAY_COUNT, text))
                .or(() -> first(WEEKS, text).map(weeks -> 7 * weeks))
                .or(() -> first(NIGHTS, text).map(nights -> nights + 1))
                .or(() -> weekdays(text))
                .or(() -> text.contains("周末") ? Optional.of(2) : Optional.empty())
                .filter(days -> days > 0);
    }

    private static Optional<Integer> weekdays(String text) {
        Matcher matcher = WEEKDAYS.matcher(text);
        return matcher.find()
                ? Optional.of(weekday(matcher.group(2)) - weekday(matcher.group(1)) + 1)
                : Optional.empty();
    }

    private static int weekday(String word) {
        return word.matches("[日天]") ? 7 : ChineseNumerals.whole(word);
    }

    private static Optional<Integer> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(ChineseNumerals.whole(matcher.group(1))) : Optional.empty();
    }
}
