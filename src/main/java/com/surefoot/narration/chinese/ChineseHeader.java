package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.ArrayList;
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
        Optional<String> origin, Optional<String> destination, Optional<Integer> days, Optional<Integer> people) {

    /** A city's mark, or a word that may be a city nobody knows. */
    private static final String CITY = "(" + MarkedText.MARK + "|[\\u4e00-\\u9fa5]{2,4}?)";

    private static final String NUMBER = "(" + ChineseNumerals.PATTERN + ")";

    private static final List<Pattern> ORIGINS = patterns(
            "从" + CITY + "(?:市)?(?:出发|启程|动身|起飞|到|去|前往|飞|坐|乘)",
            "(?:当前位置|目前位置|现在位置|出发地|出发城市|始发地|起点)(?:是|为|在|:)?\\s*" + CITY + "(?:市)?(?=[,，。;；.\\s]|$)",
            "(?:由|自)" + CITY + "(?:市)?(?:出发|启程|前往)",
            "(?:人在|我在|我们在|家在|家住|住在|目前在|现在在)" + CITY + "(?:市)?(?=[,，。;；]|$)",
            "(" + MarkedText.MARK + ")(?:市)?(?:出发|启程|动身)",
            "(" + MarkedText.MARK + ")(?:市)?\\s*(?:到|去|飞|至|-|—)往?\\s*(?=" + MarkedText.MARK + ")");

    private static final List<Pattern> DESTINATIONS = patterns(
            "(?:目的地|目的城市)(?:是|为|:)?\\s*" + CITY + "(?:市)?(?=[,，。;；.\\s]|$)",
            "(?:到|去|前往|飞往|飞|赴|往|来|游览|游玩|逛逛|玩转)(?:往)?(" + MarkedText.MARK + ")",
            "(?:到|去|前往|飞往|赴)" + CITY + "(?:市)?(?:旅行|旅游|玩|游玩|度假|出差|放松|逛|转|走走|看看|待|住)",
            "(" + MarkedText.MARK + ")(?:市)?(?:" + ChineseNumerals.PATTERN + "(?:天|日)|旅行|旅游|之旅|自由行|游)");

    private static final Pattern DAYS = Pattern.compile("(?<![月第\\d])" + NUMBER + "\\s*(?:天|日游|日(?!元)|days?)");
    private static final Pattern WEEKS = Pattern.compile("(?<!第)" + NUMBER + "\\s*个?(?:周|星期|礼拜)(?![末一二三四五六日天\\d])");
    private static final Pattern NIGHTS = Pattern.compile(NUMBER + "\\s*(?:晚|夜)");
    private static final Pattern TOGETHER =
            Pattern.compile("(?:共|总共|一共|一行|合计)(?:计|有)?\\s*" + NUMBER + "\\s*(?:(?:个|名|位)?(?:人|口)|[个名位])");
    private static final Pattern PEOPLE =
            Pattern.compile(NUMBER + "\\s*(?:个|名|位)?(?:人(?!民|均|文)|口(?:人|之家)?|游客|旅客|朋友|同学|同事)");
    private static final Pattern GROWN_UPS = Pattern.compile(NUMBER + "\\s*(?:个|名|位)?(?:大人|成人|成年人|大)");
    private static final Pattern CHILDREN = Pattern.compile(NUMBER + "\\s*(?:个|名|位)?(?:小孩|孩子|儿童|小朋友|小|娃)");
    private static final Pattern ALONE = Pattern.compile("一个人|独自|一人|自己一|单独|我自己|独行");
    private static final Pattern TWO = Pattern.compile("情侣|夫妻|夫妇|我和(?:男|女)?(?:朋友|老公|老婆|对象|闺蜜|同事|同学|爱人|妈妈|爸爸)|两口子|蜜月");

    private static final Pattern THREE = Pattern.compile("(?:和|带|跟|陪)着?(?:爸妈|父母|爸爸妈妈|妈妈爸爸|老婆孩子|老公孩子)");

    private static List<Pattern> patterns(String... patterns) {
        return List.of(patterns).stream().map(Pattern::compile).toList();
    }

    static ChineseHeader of(MarkedText text) {
        Optional<String> origin = ORIGINS.stream()
                .flatMap(pattern -> cities(text, pattern).stream())
                .findFirst();
        Optional<String> destination = DESTINATIONS.stream()
                .flatMap(pattern -> cities(text, pattern).stream())
                .filter(city -> !Optional.of(city).equals(origin))
                .findFirst()
                .or(() -> text.mentions().stream()
                        .map(mention -> mention.name(Meaning.CITY))
                        .filter(city -> !Optional.of(city).equals(origin))
                        .findFirst());
        return new ChineseHeader(origin, destination, days(text.text()), people(text.text()));
    }

    private static List<String> cities(MarkedText text, Pattern pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            String city = matcher.group(1);
            found.add(city.matches(MarkedText.MARK) ? text.at(city).name(Meaning.CITY) : text.said(city));
        }
        return found;
    }

    private static Optional<Integer> days(String text) {
        return DAYS.matcher(text)
                .results()
                .map(found -> ChineseNumerals.whole(found.group(1)))
                // 一天 alone is as often said of each day
                .min(Comparator.comparing(days -> days == 1))
                .or(() -> first(WEEKS, text).map(weeks -> 7 * weeks))
                .or(() -> first(NIGHTS, text).map(nights -> nights + 1))
                .or(() -> text.contains("周末") ? Optional.of(2) : Optional.empty())
                .filter(days -> days > 0);
    }

    private static Optional<Integer> people(String text) {
        Optional<Integer> grownUps = first(GROWN_UPS, text);
        Optional<Integer> children = first(CHILDREN, text);
        if (grownUps.isPresent() && children.isPresent()) {
            return Optional.of(grownUps.get() + children.get());
        }
        Optional<Integer> found = first(TOGETHER, text);
        if (found.isEmpty() && ALONE.matcher(text).find()) {
            found = Optional.of(1);
        }
        return found.or(() -> first(PEOPLE, text))
                .or(() -> grownUps)
                .or(() -> THREE.matcher(text).find() ? Optional.of(3) : Optional.empty())
                .or(() -> TWO.matcher(text).find() ? Optional.of(2) : Optional.empty())
                .filter(people -> people > 0);
    }

    private static Optional<Integer> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(ChineseNumerals.whole(matcher.group(1))) : Optional.empty();
    }
}
