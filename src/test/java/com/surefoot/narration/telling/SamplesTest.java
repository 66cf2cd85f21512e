package com.surefoot.narration.telling;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.FullClaims;
import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Sentence;
import com.surefoot.narration.grounding.Sentence.FactRef;
import com.surefoot.narration.grounding.SentenceGate;
import com.surefoot.narration.grounding.Spoken.Said;
import com.surefoot.narration.model.FakeModel;
import com.surefoot.narration.model.Limits;
import com.surefoot.narration.model.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a model is shown before it writes. */
class SamplesTest {

    /** Half of what it was told when it was told phrases alone. */
    private static final int MOST_LETTERS = 12_500;

    private final SentenceGate gate = new SentenceGate(FullClaims.all(), 0);

    static Stream<Arguments> voices() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Tone.values()).map(tone -> Arguments.of(language, tone)));
    }

    private boolean passes(Language language, Relation relation, String template) {
        Map<String, FactRef> slots = new HashMap<>();
        Stream.of(Role.values()).forEach(role -> slots.put(role.slot(), new FactRef(FullClaims.SUBJECT, role)));
        return gate.say(new Sentence(language, relation, FullClaims.SUBJECT, template, slots)) instanceof Said;
    }

    private static List<String> starts(Language language, Tone tone) {
        String name = "start %s: ".formatted(tone.name().toLowerCase(Locale.ROOT));
        return HandWritten.lines("/narration/prompt-%s.txt".formatted(language.code())).stream()
                .filter(line -> line.startsWith(name))
                .flatMap(line -> Stream.of(line.substring(name.length()).split(" \\| ")))
                .toList();
    }

    private static Request asked(Language language, Tone tone) {
        FakeModel model = FakeModel.of(request -> "");
        new ModelTeller(model, Limits.USUAL, 1, Weekend.THREADS)
                .tell(Weekend.plain(), new Audience(language, language.locale(), tone, 0));
        return model.asked();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachSentenceItIsShownMayBeSaid(Language language) {
        Templates.examples(language).all().forEach((relation, sentences) -> assertThat(sentences)
                .as("%s", relation)
                .allMatch(sentence -> passes(language, relation, sentence)));
    }

    @ParameterizedTest
    @MethodSource("voices")
    void eachOfThemMayStartAsItIsTold(Language language, Tone tone) {
        // given
        String between = language == Language.CHINESE ? "" : " ";
        assertThat(starts(language, tone)).hasSizeGreaterThan(1);

        // then
        for (String start : starts(language, tone)) {
            for (Relation relation : Relation.values()) {
                assertThat(Templates.examples(language).list(tone, relation))
                        .as("%s %s", start, relation)
                        .allMatch(sentence -> passes(language, relation, start + between + sentence));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("voices")
    void whatIsSaidOftenIsShownInSeveralWays(Language language, Tone tone) {
        for (Relation relation :
                List.of(Relation.LEAVES, Relation.ARRIVES, Relation.SLEEPS, Relation.SEES, Relation.EATS)) {
            assertThat(Templates.examples(language).list(tone, relation))
                    .as("%s", relation)
                    .hasSizeGreaterThanOrEqualTo(4)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("voices")
    void itIsToldOfItsRelationsAlone(Language language, Tone tone) {
        // when
        String told = asked(language, tone).instruction();

        // then
        assertThat(told)
                .contains("\nSEES:\n- ", "\nLEFT_OUT:\n- ", "\n{count}: ", String.join(" | ", starts(language, tone)))
                .doesNotContain(
                        "%", "\nIS_GONE", "\nstart ", "\ntone ", "\nslot ", "{ago}", "\n{kind} GOES", "CHANGES_THAN:\n")
                .hasSizeLessThan(MOST_LETTERS);
    }

    @Test
    void itIsShownNoSentenceForWhichValuesAreMissing() {
        // when: something is left out, and by which fact nobody says
        String told = asked(Language.ENGLISH, Tone.AGENCY).instruction();

        // then
        assertThat(Templates.examples(Language.ENGLISH).list(Tone.AGENCY, Relation.LEFT_OUT))
                .anyMatch(sentence -> sentence.contains("{why}"));
        assertThat(told).contains("{chance}").doesNotContain("{why}");
    }
}
