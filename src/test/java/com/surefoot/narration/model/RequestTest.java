package com.surefoot.narration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.narration.model.Reply.Cause;
import com.surefoot.narration.model.Reply.Failed;
import com.surefoot.narration.model.Reply.Usage;
import com.surefoot.narration.model.Request.Schema;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S,  PT1S,  PT1S,  1,      first-token is PT0S",
        "PT-1S, PT1S,  PT1S,  1,      first-token is PT-1S",
        "PT1S,  PT11M, PT1S,  1,      silence is PT11M",
        "PT1S,  PT1S,  PT11M, 1,      time is PT11M",
        "PT1S,  PT1S,  PT1S,  0,      tokens is 0",
        "PT1S,  PT1S,  PT1S,  100001, tokens is 100001"
    })
    void limitsThatCannotBeKeptAreRefused(
            Duration first, Duration silence, Duration total, int tokens, String message) {
        assertThatThrownBy(() -> new Limits(first, silence, total, tokens))
                .hasMessageContaining(message)
                .hasMessageContaining("Maybe");
    }

    @Test
    void theUsualSilenceLeavesTimeToSpeakWithinTwoSeconds() {
        assertThat(Limits.USUAL.first()).isLessThan(Duration.ofSeconds(2));
        assertThat(Limits.USUAL.silence()).isLessThan(Duration.ofSeconds(2));
        assertThat(Limits.USUAL.firstSentence()).isLessThan(Duration.ofSeconds(2));
        assertThat(Limits.USUAL.nextSentence()).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void anAnswerWithoutSentencesHasAllItsTimeForThem() {
        assertThat(Limits.USUAL.withoutSentences().nextSentence()).isEqualTo(Limits.USUAL.total());
        assertThatThrownBy(() -> new Limits(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ZERO,
                        Duration.ofSeconds(1),
                        1))
                .hasMessageContaining("next-sentence is PT0S");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "a-b", "日"})
    void aSchemaHasANameThatEveryServiceTakes(String name) {
        assertThatThrownBy(() -> new Schema(name, "{}")).hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void everyFailureTellsWhatWentWrongAndMaybeWhy(Cause cause) {
        assertThat(Failed.of(cause, "status 418").message())
                .startsWith("The model ")
                .contains(": status 418. Maybe ")
                .endsWith("?");
        assertThat(cause.label()).matches("[a-z_]+");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1"})
    void tokensAreNotCountedBackwards(int read, int written) {
        assertThatThrownBy(() -> new Usage(read, written)).hasMessageContaining("Maybe");
    }
}
