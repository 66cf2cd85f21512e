package com.surefoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.cli.Cli.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversation in a terminal that ends in a trip, or does not. */
class SayingTest {

    private final Cli cli = Cli.onSmallWorld().live();

    @Test
    void whatIsMissingIsAskedForOneAfterTheOther() {
        // when
        Ended ended = cli.reading("Westburg\n4 to 6 June\ntwo adults\n").run("plan", "--say", "to Eastburg");

        // then
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.err().lines().filter(line -> line.endsWith("?"))).hasSize(3);
        assertThat(ended.out())
                .contains("Westburg \u2192 Eastburg \u2192 Westburg", "2 adults, Fri 4 Jun 2027 to Sun 6 Jun 2027");
    }

    @Test
    void anAnswerThatSaysNothingIsToldAndTheQuestionComesAgain() {
        // when
        Ended ended = cli.reading("flibber the wug\nWestburg\n4 to 6 June\ntwo adults\n")
                .run("plan", "--say", "to Eastburg");

        // then
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.err()).contains("not understood: flibber");
        assertThat(ended.err().lines().filter(line -> line.endsWith("?"))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Westburg\n", "Westburg\n4 to 6 June"})
    void whoIsGoneIsToldWhatIsStillMissing(String input) {
        // when
        Ended ended = cli.reading(input).run("plan", "--say", "to Eastburg");

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("? Maybe say it along with the rest?");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void whoNeverSaysItIsNotAskedForEver() {
        // when
        Ended ended = cli.reading("flibber\n".repeat(100)).run("plan", "--say", "to Eastburg");

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err().lines().filter(line -> line.endsWith("?")).count())
                .isBetween(3L, 20L);
    }

    @Test
    void anAnswerMayCorrectWhatWasSaid() {
        // when
        Ended ended = cli.reading("Westburg\n4 to 6 June\nwe are three adults\n")
                .run("plan", "--say", "to Eastburg, cuisine: local");

        // then
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("3 adults");
    }

    @Test
    void signsThatSteerATerminalDoNotReachIt() {
        // when
        Ended ended = cli.reading("\u001b[31m wug\n").run("plan", "--say", "to Eastburg");

        // then
        assertThat(ended.err()).doesNotContain("\u001b");
    }
}
