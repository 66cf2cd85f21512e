package com.surefoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.cli.Cli.Ended;
import com.surefoot.evidence.ElementKind;
import com.surefoot.fixtures.KnownTruth;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.reliability.learn.Learner;
import com.surefoot.wire.StandingsDocument;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityCommandTest {

    @Test
    void beforeOutcomesNothingIsPromised() {
        // when
        Ended ended = Cli.onSmallWorld().run("reliability");

        // then
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .startsWith("As of 2027-05-03 09:00 UTC")
                .contains("itinerary", "Nothing can be promised yet: no outcomes are known. Maybe");
    }

    @Test
    void theDocumentIsPrintedToo() {
        // when
        Ended ended = Cli.onSmallWorld().run("reliability", "--json");

        // then
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).startsWith("{\"asOf\":\"2027-05-03T09:00:00Z\"").contains("\"promises\":[]");
    }

    @Test
    void promisesAreToldWithTheirProofsAndWithdrawals() {
        // given
        MemoryEvidence evidence = new MemoryEvidence();
        KnownTruth truth = new KnownTruth(evidence, Instant.parse("2027-05-01T00:00:00Z"));
        for (int i = 0; i < 20; i++) {
            truth.report(ElementKind.VISIT, "steady", 150, raw -> 0.99)
                    .report(ElementKind.VISIT, "fallen", 95, raw -> 0.99);
        }
        truth.report(ElementKind.VISIT, "fallen", 300, raw -> 0.5);

        // when
        List<String> lines = StandingsText.of(
                StandingsDocument.of(new Learner(evidence, evidence).learn(Instant.parse("2027-05-10T12:00:00Z"))));

        // then
        assertThat(lines).anyMatch(line -> line.matches("visit +2,600 +0\\.\\d{4} +-?\\d+\\.\\d % +.*"));
        assertThat(lines)
                .anyMatch(line -> line.matches("visit +steady +95 % +\\d\\d\\.\\d % +\\d+ of .* %.* of 20 .*"));
        assertThat(lines)
                .anyMatch(line -> line.matches("visit +fallen +95 % +no +[\\d,]+ .* 2027-05-04 \\d\\d:\\d\\d"));
        assertThat(lines).anyMatch(line -> line.startsWith("ride") && line.endsWith("0"));
    }
}
