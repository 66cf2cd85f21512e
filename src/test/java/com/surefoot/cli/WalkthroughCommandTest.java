package com.surefoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.cli.Cli.Ended;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From end to end over HTTP: a room that is sold out and a train that is cancelled are noticed, and the trip repaired. */
class WalkthroughCommandTest {

    @Test
    void aRoomIsSoldOutAndATrainCancelledAndBothAreRepaired() {
        // when
        Ended ended =
                Cli.onEmptyCatalogue().with("surefoot.planning.time", "400ms").run("walkthrough");

        // then
        assertThat(ended.exitCode()).as(ended.out() + ended.err()).isZero();
        assertThat(ended.out())
                .startsWith("Sample data:")
                .containsPattern("sample-[a-z]+ says: (room|rate) of sample:[^ ]+ is 'sold out'")
                .containsPattern("sample-[a-z]+ says: ride of sample-timetable:[^ ]+ is 'cancelled'")
                .contains("has to be replaced", "POST /v1/trips/", "The trip as it is now:");
        assertThat(ended.out().split("proposed, and accepted by", -1)).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 86400", "100000, 86400"})
    void aSpeedItCannotRunAtIsRefused(String speed, String most) {
        // when
        Ended ended = Cli.onEmptyCatalogue().run("serve", "--speed", speed);

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains(most, "Maybe");
    }

    @Test
    void aDatabaseIsNotFilledWithTheFuture(@TempDir Path folder) {
        // when
        Ended ended = Cli.onEmptyCatalogue()
                .with("surefoot.jdbc.url", "jdbc:h2:file:%s/kept;MODE=PostgreSQL".formatted(folder))
                .run("serve", "--speed", "600");

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("future", "kept", "Maybe");
        assertThat(folder).isEmptyDirectory();
    }
}
