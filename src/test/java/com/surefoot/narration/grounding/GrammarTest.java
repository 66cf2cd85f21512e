package com.surefoot.narration.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {

    private static final Rule NONE = new Rule.Sequence(List.of());

    /** What only a fact may say, or what no relation says. */
    private static final Map<Language, Set<String>> FORBIDDEN = Map.of(
            Language.ENGLISH,
            Set.of("two", "three", "half", "twice", "each", "tomorrow", "today", "tonight", "noon", "booked", "paid"),
            Language.FRENCH,
            Set.of("deux", "trois", "demi", "chaque", "demain", "hier", "midi", "minuit", "réservé", "payé"),
            Language.CHINESE,
            Set.of("二", "两", "三", "四", "五", "百", "半", "每"));

    private static List<String> words(Language language, String text) {
        return language.hasSpaces()
                ? List.of(text.split(" "))
                : Words.find(text, language).orElseThrow();
    }

    private static boolean reads(String rule, String text) {
        List<String> words = List.of(text.split(" "));
        BitSet beginning = new BitSet();
        beginning.set(0);
        return new RuleReader(rule, Language.ENGLISH, part -> NONE)
                .read()
                .ends(words, beginning)
                .get(words.size());
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, IS_GONE, the updated version of your trip does without {name}",
        "ENGLISH, REPLACED, instead of {name} we re getting {other}",
        "FRENCH, IS_GONE, j ai retiré {name} de votre voyage",
        "FRENCH, REPLACED, on troque {name} contre {other}"
    })
    void whatARuleMakesIsASentence(Language language, Relation relation, String text) {
        // given
        List<String> words = words(language, text);
        Grammar grammar = Grammar.of(language);

        // then
        assertThat(grammar.isSentence(relation, words)).isTrue();
        assertThat(grammar.isSentence(relation, words.subList(1, words.size()))).isFalse();
        assertThat(grammar.isSentence(Relation.MEANT, words)).isFalse();
    }

    @Test
    void whatLeadsUpToASentenceEndsBeforeItsFirstValue() {
        // given
        List<String> words = words(Language.ENGLISH, "okay let s look at the departure {name} leaves at {start}");

        // when
        List<Integer> openings = Grammar.of(Language.ENGLISH).listOpenings(Relation.LEAVES, words);

        // then
        assertThat(openings).contains(1, 7).allMatch(end -> end > 0 && end <= 7);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleCanBeRead(Language language) {
        // when: all at once, as at the start
        SentenceGate.prepare(language);

        // then
        for (Relation relation : Relation.values()) {
            assertThat(Grammar.of(language).isSentence(relation, List.of("nonsense")))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noRuleSaysWhatOnlyAFactMaySay(Language language) {
        // given
        Set<String> forbidden = FORBIDDEN.getOrDefault(language, Set.of());

        // when
        Set<String> found = Grammar.of(language).written().values().stream()
                .flatMap(List::stream)
                .map(rule -> rule.replace("each other", ""))
                .flatMap(rule -> Arrays.stream(
                        rule.toLowerCase(language.locale()).split(language.hasSpaces() ? "[^\\p{L}]+" : "")))
                .filter(forbidden::contains)
                .collect(Collectors.toCollection(TreeSet::new));

        // then
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"we leave", "we leave leave leave", "you now leave", "you now"})
    void aRuleIsReadAsItIsWritten(String text) {
        assertThat(reads("(we|you now) [leave]*", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"we you", "you leave", "now leave", "leave"})
    void nothingElseIsRead(String text) {
        assertThat(reads("(we|you now) [leave]*", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(we|you", "we)", "we * leave", "[we leave"})
    void whatCannotBeReadIsTold(String rule) {
        assertThatThrownBy(() -> new RuleReader(rule, Language.ENGLISH, part -> NONE).read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void aLongTextTakesNoLongerThanItsLength() {
        // given: many ways to cut it
        List<String> words = Stream.generate(() -> "okay").limit(400).toList();

        // then
        assertThat(Grammar.of(Language.ENGLISH).isSentence(Relation.LEAVES, words))
                .isFalse();
    }
}
