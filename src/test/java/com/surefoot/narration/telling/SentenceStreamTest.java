package com.surefoot.narration.telling;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.model.Scribe;
import com.surefoot.narration.telling.Written.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceStreamTest {

    private static final String ONE = "{\"relation\":\"SEES\",\"subject\":\"a1\",\"template\":\"Visit {name}.\"}";

    private final List<Optional<Written>> found = new ArrayList<>();
    private final SentenceStream stream = new SentenceStream(found::add);

    private boolean hear(String text) {
        return Scribe.pieces(text).stream().allMatch(stream::hear);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "{\"sentences\":[%s]}",
                "```json\n{\"sentences\": [%s]}\n```",
                "Sure! Here's \"it\": %s Enjoy!",
                "<think>\"hm, {maybe}\"</think>\n%s",
                "{\"a\": \"never ends\n%s",
                "}}}]] %s",
                "{\"deep\":{\"er\":{\"sentences\":[[%s]]}}}"
            })
    void aSentenceIsFoundWhereverItStands(String around) {
        // when
        assertThat(hear(around.formatted(ONE))).isTrue();

        // then
        assertThat(found).containsExactly(Optional.of(new Written("SEES", "a1", "Visit {name}.", Map.of())));
    }

    @Test
    void itIsFoundAsSoonAsItIsWhole() {
        hear("{\"sentences\":[" + ONE);
        assertThat(found).hasSize(1);
        hear("," + ONE);
        assertThat(found).hasSize(2);
    }

    @Test
    void bracesAndQuotesInTextsAreNoObjects() {
        // when
        hear("{\"template\":\"a } b { c \\\" } \\\\\",\"subject\":\"x\"}");

        // then
        assertThat(found).containsExactly(Optional.of(new Written("", "x", "a } b { c \" } \\", Map.of())));
    }

    @Test
    void slotsComeAsRolesOrAsFacts() {
        // when
        hear(
                "{\"template\":\"t\",\"slots\":{\"a\":\"NAME\",\"b\":{\"subject\":\"a2\",\"role\":\"END\",\"x\":[{}]},\"c\":7,\"d\":[{}]}}");

        // then
        assertThat(found.get(0).orElseThrow().slots())
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", new Slot("", "NAME"), "b", new Slot("a2", "END")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"template\": }",
                "{\"template\" \"x\"}",
                "{\"template\":\"x\",,}",
                "{\"template\":\"\\q\"}",
                "{'a': \"template\", \"template\": \"x\"}"
            })
    void oneThatCannotBeReadIsTold(String broken) {
        hear(broken);
        assertThat(found).containsExactly(Optional.empty());
    }

    @Test
    void whatIsNoSentenceIsPassedOver() {
        hear("{\"a\":1} {} [] 7 null {\"template\":{\"x\":1}} {\"template\":7}");
        assertThat(found).isEmpty();
    }

    @Test
    void whoNestsOrGoesOnWithoutEndIsNotHeardOut() {
        assertThat(new SentenceStream(found::add).hear("{\"a\":".repeat(20))).isFalse();
        assertThat(new SentenceStream(found::add).hear(ONE.repeat(1_000))).isFalse();
        assertThat(new SentenceStream(found::add).hear("x".repeat(300_000))).isFalse();
    }
}
