package com.surefoot.narration.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That no word is let through which says something that has to come from a fact. */
class LexiconTest {

    private static final Map<Language, List<String>> NUMBERS = Map.of(
            Language.ENGLISH,
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "dozen",
                    "hundred",
                    "thousand",
                    "half",
                    "quarter",
                    "first",
                    "second",
                    "third",
                    "once",
                    "twice",
                    "double",
                    "few",
                    "several",
                    "many",
                    "some",
                    "any",
                    "every",
                    "each",
                    "both",
                    "none",
                    "no"),
            Language.FRENCH,
            List.of(
                    "zéro",
                    "deux",
                    "trois",
                    "quatre",
                    "cinq",
                    "six",
                    "sept",
                    "huit",
                    "neuf",
                    "dix",
                    "onze",
                    "douze",
                    "vingt",
                    "cent",
                    "mille",
                    "demi",
                    "quart",
                    "premier",
                    "deuxième",
                    "fois",
                    "double",
                    "quelques",
                    "plusieurs",
                    "beaucoup",
                    "chaque",
                    "aucun",
                    "aucune"),
            Language.CHINESE,
            List.of("零", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "半", "几", "多", "每", "各"));

    private static final Map<Language, List<String>> DENIALS = Map.of(
            Language.ENGLISH,
            List.of(
                    "not",
                    "never",
                    "without",
                    "except",
                    "unless",
                    "neither",
                    "nor",
                    "hardly",
                    "but",
                    "instead",
                    "if",
                    "may",
                    "might",
                    "before",
                    "after",
                    "yesterday",
                    "tomorrow",
                    "today",
                    "tonight",
                    "noon",
                    "midnight",
                    "free",
                    "closed",
                    "cancelled",
                    "more",
                    "less",
                    "better",
                    "best",
                    "worst"),
            Language.FRENCH,
            List.of(
                    "ne",
                    "pas",
                    "jamais",
                    "sans",
                    "sauf",
                    "ni",
                    "mais",
                    "si",
                    "peut",
                    "avant",
                    "après",
                    "hier",
                    "demain",
                    "midi",
                    "minuit",
                    "gratuit",
                    "fermé",
                    "annulé",
                    "meilleur",
                    "pire",
                    "mieux"),
            Language.CHINESE,
            List.of(
                    "不", "没", "没有", "无", "非", "未", "别", "除", "如果", "可能", "前", "后", "昨天", "明天", "今天", "中午", "免费", "关闭",
                    "取消", "更", "最好", "较"));

    /** Where a relation itself denies or says what nothing is paid for, and that word cannot be turned around. */
    private static final Map<Relation, Set<String>> SAID = Map.of(
            Relation.CLOSED, Set.of("closed", "fermé"),
            Relation.WITHOUT, Set.of("without", "sans"),
            Relation.EASED, Set.of("instead"),
            Relation.CANCELS, Set.of("free", "前"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordIsANumberOrADenialOrADay(Language language) {
        // given
        Set<String> forbidden = new HashSet<>(NUMBERS.getOrDefault(language, List.of()));
        forbidden.addAll(DENIALS.getOrDefault(language, List.of()));
        forbidden.addAll(calendar(language.locale()));

        // then
        for (Relation relation : Relation.values()) {
            Set<String> here = new HashSet<>(forbidden);
            here.removeAll(SAID.getOrDefault(relation, Set.of()));
            assertThat(Lexicon.of(language).words(relation)).as(relation.name()).doesNotContainAnyElementsOf(here);
        }
    }

    private static List<String> calendar(Locale locale) {
        Stream<String> days = Arrays.stream(DayOfWeek.values())
                .flatMap(day ->
                        Stream.of(TextStyle.FULL, TextStyle.SHORT).map(style -> day.getDisplayName(style, locale)));
        Stream<String> months = Arrays.stream(Month.values())
                .flatMap(month ->
                        Stream.of(TextStyle.FULL, TextStyle.SHORT).map(style -> month.getDisplayName(style, locale)));
        return Stream.concat(days, months)
                .map(word -> word.toLowerCase(locale).replace(".", ""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatMayStandBeforeAValueIsAWordThatMayBeSaid(Language language) {
        for (Relation relation : Relation.values()) {
            for (Role role : relation.roles()) {
                assertThat(Lexicon.of(language).unsayable(relation, role))
                        .as("%s %s", relation, role)
                        .isEmpty();
            }
        }
    }
}
