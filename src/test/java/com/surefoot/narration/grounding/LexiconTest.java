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
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    /** Harmless as a whole, although a word of it is not. What is left out is told by denials: none of them may stand twice. */
    private static final Map<Language, String> LOOKED_AT = Map.of(
            Language.ENGLISH,
            "if (you|price|money|certainty|walking)\\b.*|.*\\bafter|after (leaving|the|your)\\b.*|.*\\b(this|the|cheapest|affordable|next) one\\b.*"
                    + "|in one sum|next to each other|has no place in .*|best (price|chances?|odds|for)\\b.*|(look )?no (further|joke|kidding|need)\\b.*"
                    + "|not (keen|a fan)\\b.*|rather not walk|once more|don t (forget|be late)",
            Language.FRENCH,
            "si (vous|le|la|marcher)\\b.*|.*\\baprès|après .*|.*(demandez|savoir|dire) si|(il n y a )?pas (photo|envie) ?.*"
                    + "|.*\\bon peut\\b.*|en avant|aucun doute.*|sans (aucun doute|détour|hésiter)|meilleure?s? .*"
                    + "|.*\\b(le plus|moins de|les|nos|vos) pas|(ne|n) .*pas( en retard)?|avant tout|.*compte.* avant tout.*"
                    + "|d après .*|à (deux|six)|une fois tout additionné|\\{name} n ouvre pas le( \\{day})?"
                    + "|\\{name} ne fait plus partie du voyage|vous pensiez peut être à.*|.*nous ne connaissons pas.*",
            Language.CHINESE,
            ".*(然后|之后|前往|前去|最后).*|.*后.{0,4}到达?|\\{duration\\}后.*|(看完|比完|后)|.*(多久|多少|多远|多大|多高|多长).*|几点.*|.*几点.*|各位.*|.*各位.*"
                    + "|.*不(要|用|变|会|能|出变|到|想|爱|喜欢|容易|费|够|忘).*|.*别(迟到|错过|忘了).*|如果您.*|.*(几率|几时|告别|作别|挥别|毫不意外|比较|相较|非它莫属|最不累|走不动|最前|(稳不|行不|靠不|准不|信不|远不|饿不)).*|.*(没错|没得说|没有变动|毫无疑问).*|.*(不开放|说法不一|各来源对|更换|不住|不乘|较紧|不认识的|未知).*");

    /** Where a relation itself denies or says what nothing is paid for, and that word cannot be turned around. */
    private static final Map<Relation, Set<String>> SAID = Map.of(
            Relation.CLOSED, Set.of("closed", "fermé"),
            Relation.WITHOUT, Set.of("without", "sans"),
            Relation.EASED, Set.of("instead"),
            Relation.CANCELS, Set.of("free", "前"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void noPhraseHasANumberOrADenialOrADayButThoseThatWereLookedAt(Language language) {
        // given
        Set<String> always = new HashSet<>(NUMBERS.getOrDefault(language, List.of()));
        always.addAll(calendar(language.locale()));
        Set<String> denials = Set.copyOf(DENIALS.getOrDefault(language, List.of()));
        Pattern lookedAt = Pattern.compile(LOOKED_AT.getOrDefault(language, ""));

        // when
        Set<String> found = new TreeSet<>();
        for (Relation relation : Relation.values()) {
            Set<String> forbidden = new HashSet<>(always);
            forbidden.addAll(relation == Relation.LEFT_OUT ? Set.of() : denials);
            forbidden.removeAll(SAID.getOrDefault(relation, Set.of()));
            Lexicon.of(language)
                    .phrases(relation)
                    .filter(words -> words.stream().anyMatch(forbidden::contains))
                    .map(words -> String.join(language.hasSpaces() ? " " : "", words))
                    .filter(phrase -> !lookedAt.matcher(phrase).matches())
                    .forEach(phrase -> found.add(relation + " " + phrase));
        }

        // then
        assertThat(found).isEmpty();
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
}
