package com.surefoot.supply.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.narration.model.Limits;
import com.surefoot.supply.standin.FakeTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long a model is waited for, by a clock that stands still in between. */
class BudgetTest {

    private static final Duration STEP = Duration.ofMillis(900);

    private final FakeTime time = new FakeTime("2026-11-28T12:00:00Z");
    private final Budget budget = new Budget(
            new Limits(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(10),
                    200),
            time);

    /** It says something every now and then, and never anything whole. */
    private void drip(int pieces) {
        for (int no = 0; no < pieces; no++) {
            time.pass(STEP);
            budget.hear("x");
        }
    }

    private void assertLate(String what) {
        assertThatThrownBy(budget::check).isInstanceOfSatisfying(EndedException.class, ended -> assertThat(
                        ended.failed().what())
                .isEqualTo(what));
    }

    @Test
    void whoDripsHasSoLongForAFirstSentence() {
        // given: from its first word on
        drip(3);
        assertThatCode(budget::check).doesNotThrowAnyException();
        assertThat(budget.left()).isEqualTo(Duration.ofMillis(200));

        // when
        drip(1);

        // then
        assertLate("no whole sentence for 2000 ms, after 0");
    }

    @Test
    void eachSentenceGivesTimeForTheNext() {
        // given
        budget.hear("x");
        for (int no = 0; no < 3; no++) {
            drip(2);
            budget.sentence();
        }
        drip(3);
        assertThatCode(budget::check).doesNotThrowAnyException();

        // when
        drip(1);

        // then
        assertLate("no whole sentence for 3000 ms, after 3");
    }

    @Test
    void nobodyHasMoreThanAllOfTheTime() {
        // given: whole sentences all along
        budget.hear("x");
        for (int no = 0; no < 11; no++) {
            drip(1);
            budget.sentence();
        }
        assertThatCode(budget::check).doesNotThrowAnyException();

        // when
        drip(1);

        // then
        assertLate("no end within 10000 ms");
    }

    @Test
    void thinkingAloudIsNoSentence() {
        // given
        budget.hear("x");
        for (int no = 0; no < 3; no++) {
            time.pass(STEP);
            budget.alive();
        }

        // then
        assertLate("no whole sentence for 2000 ms, after 0");
    }
}
