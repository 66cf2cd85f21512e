package com.surefoot.narration.refining;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a brief when somebody says what should be otherwise, by tables of examples. */
class RefinerTest {

    static Stream<Arguments> examples() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of("first", "more", "wishes", "details")
                .flatMap(part ->
                        HandWritten.lines("/narration/refining/%s-%s.txt".formatted(language.code(), part)).stream())
                .map(line -> line.split(" \\| ", 2))
                .map(line -> Arguments.of(language, line[0].strip(), line[1].strip())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void wordsBecomeChanges(Language language, String text, String expected) {
        // when
        Refinement refinement = refine(language, text);

        // then
        assertThat(Sketch.of(refinement)).as(text).isEqualTo(signs(expected));
    }

    private static Set<String> signs(String line) {
        return new TreeSet<>(Stream.of(line.split(" (?=[^ ]*[:=<>@]|[?x~])"))
                .map(String::strip)
                .filter(sign -> !sign.isEmpty())
                .toList());
    }

    static Refinement refine(Language language, String text) {
        return new Refiner(language, language.locale(), Weekend.SURROUNDINGS, Weekend.TODAY, Talk.CONVERSATION)
                .refine(text, Weekend.BRIEF, Weekend.TRIP);
    }
}
