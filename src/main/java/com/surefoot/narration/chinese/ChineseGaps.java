package com.surefoot.narration.chinese;

import com.surefoot.narration.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What travellers often ask for and no brief can say: where in a city one sleeps, at what hours of the night one rides, in
 * which sort of house. It is told as not understood, and its words are not taken for anything else: who wants to sleep
 * near the metro does not ask to ride it.
 */
final class ChineseGaps {

    /** Parts of a city that have no name in the catalogue. */
    private static final String SPOT = "(?:中央车站|中央火车站|火车总站|总站|火车站|高铁站|车站|地铁站|地铁口|地铁|公交站|机场|河边|海边)";

    private static final String CLAUSE_END = ",，。;；!！?？#\\n";
    private static final String NOT = "(?:不要|不想|不用|不坐|不乘|不赶|不能|不喜欢|别|拒绝|避免|避开)";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(sleepingAt(SPOT)),
            Pattern.compile(NOT + "[^" + CLAUSE_END + "]{0,4}?(?:凌晨|半夜|夜里|夜间|深夜|大清早|清晨|太早|太晚|早班|晚班|过夜|廉价)[^"
                    + CLAUSE_END + "]{0,3}?(?:航班|飞机|班机|火车|高铁|大巴|车次|班次|车(?!站))"),
            Pattern.compile("(?:" + NOT + ")?(?:坐|乘|搭|想坐)?(?:夜班?火车|过夜火车|夜车|卧铺车?|夜行列车|夜班飞机|夜航)"),
            Pattern.compile("(?:" + NOT + "|不)?(?:住|订|找|选)?(?:个|家|间)?(?:青旅|青年旅舍|青年旅馆|旅舍|民宿|爱彼迎|airbnb|露营)"),
            Pattern.compile(NOT + "太(?:早|晚)(?:出发|起飞|动身|走|回来?|返程|到|睡|起床?|出门)?"),
            Pattern.compile("(?:每天|早上|能|可以|要|想){0,20}(?:睡到)?自然醒"),
            Pattern.compile(
                    "(?:住|订|找|选)?(?:个|家|间)?(?:好一?点儿?|好一?些|高级一?点儿?|高档|豪华|奢华|便宜一?点儿?|便宜一?些|便宜)的?(?:酒店|宾馆|住宿|住处)"));

    private ChineseGaps() {}

    /** What says that one wants to sleep near such a spot. */
    static String sleepingAt(String spot) {
        String around = "(?:附近|旁边?|周边|一带|沿线|里|内)?";
        String bit = "(?:一?点儿?|一?些|的)?";
        return String.join(
                "|",
                "(?<!不要|不想|别)(?:离|距离?)" + spot + "(?:站|口)?(?:(?:要|得|尽量|最好|比较|很|稍微){0,20}近|(?:不要|别|不能|不)太?远)" + bit,
                "(?:靠近|挨着|靠着|靠|临近|邻近|毗邻|接近|近)" + spot + "(?:站|口)?" + bit,
                "(?<=(?<!不|不要|不想|别)住[^" + CLAUSE_END + "]{0,6})" + spot + "(?:站|口)?" + around,
                "(?<=(?:酒店|宾馆|旅馆|民宿)[^" + CLAUSE_END + "]{0,4}(?:在|位于))" + spot + around,
                spot + "(?:站|口)?" + around + "(?=的?(?:酒店|宾馆|旅馆|民宿|住宿))",
                spot + "(?:站|口)?(?:近|附近|旁边?|沿线)" + bit);
    }

    /** All of them in a text in small simplified letters, none within another. */
    static List<Span> list(String text) {
        List<Span> gaps = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            pattern.matcher(text)
                    .results()
                    .map(found -> new Span(found.start(), found.end()))
                    .filter(span -> gaps.stream().noneMatch(span::meets))
                    .forEach(gaps::add);
        }
        return gaps;
    }
}
