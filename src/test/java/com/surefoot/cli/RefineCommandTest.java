package com.surefoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.cli.Cli.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody meets who says in a terminal what is to be otherwise. */
class RefineCommandTest {

    private static final String ASKED = "Plan it like this? [y/n] ";
    private static final String BRIEF = """
            {"origin": "Westburg", "destination": "Eastburg", "dates": {"from": "2027-06-04", "to": "2027-06-06"},
             "party": {"adults": 2}}
            """;

    private final Cli cli = Cli.onSmallWorld();

    @TempDir
    private Path folder;

    private String brief = "";

    @BeforeEach
    void writeBrief() throws IOException {
        brief = Files.writeString(folder.resolve("brief.json"), BRIEF).toString();
    }

    @Test
    void theDifferenceIsShownBeforeTheTripIsPlanned() {
        // when
        Ended ended = cli.run("refine", "--brief", brief, "--yes", "start the second day at 11:00, keep the hotel");

        // then
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out())
                .containsSubsequence(
                        "The hotel stays: Hotel",
                        "All else stays where it can.",
                        "Asked for: out and back from 11:00 to 22:00 on Saturday",
                        "Westburg \u2192 Eastburg \u2192 Westburg",
                        "Saturday, 5 June 2027")
                .doesNotContain(ASKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"y\n", "Yes\n", "oui", "\u662f\n", "well\nhm\ny\n"})
    void whoAgreesGetsTheTrip(String answer) {
        // when
        Ended ended = cli.reading(answer).run("refine", "--brief", brief, "dinner half an hour later");

        // then
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out()).containsSubsequence("Asked for: dinner from", ASKED, "Westburg \u2192 Eastburg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n\n", "NON", "", "\u4e0d\n", "quark\n\u0000\n\u001b[2J\nyes\n", "\n\n\n\n"})
    void whoDoesNotAgreeOrIsGoneGetsNone(String answer) {
        // when
        Ended ended = cli.reading(answer).run("refine", "--brief", brief, "dinner half an hour later");

        // then
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains(ASKED)
                .endsWith("Nothing is planned.\n")
                .doesNotContain("Westburg \u2192");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            flibber the wug                      | Not understood: flibber the wug
            not on Sunday                        | It has to be said what is not to be on that day.
            five stars, flibber, no bed at all   | flibber
            \u6211\u8981\u53bb\u6708\u7403                               | Not understood:
            """)
    void whatCannotBeReadOrDoneIsTold(String text, String told) {
        // when
        Ended ended = cli.run("refine", "--brief", brief, text);

        // then
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out()).contains(told).doesNotContain("Westburg \u2192");
    }

    @Test
    void signsThatSteerATerminalDoNotReachIt() {
        // when
        Ended ended = cli.run("refine", "--brief", brief, "flibber \u001b[31m the wug");

        // then
        assertThat(ended.out()).contains("Not understood").doesNotContain("\u001b");
    }

    @Test
    void aTextFarTooLongIsNotRead() {
        // when
        Ended ended = cli.run("refine", "--brief", brief, "cheaper ".repeat(500));

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("4000 characters", "Maybe shorten it?");
    }

    @Test
    void aFileOrATripThatIsNotThereIsNamed() {
        assertThat(cli.run("refine", "--brief", brief + "x", "cheaper").err())
                .contains(brief + "x", "Maybe the path is misspelt?");
        assertThat(cli.run("refine", "--trip", "nothing", "cheaper").err()).contains("nothing");
        Ended neither = cli.run("refine", "cheaper");
        assertThat(neither.exitCode()).as(neither.err()).isEqualTo(2);
        assertThat(neither.err()).contains("Maybe --brief FILE, or --trip ID?");
    }
}
