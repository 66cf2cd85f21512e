package com.surefoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.cli.Cli.Ended;
import org.junit.jupiter.api.Test;

class SurefootTest {

    @Test
    void helpVersionAndUsageErrorsStartNothing() {
        // given
        Cli cli = Cli.onEmptyCatalogue();

        // then
        assertThat(cli.run("--help")).satisfies(ended -> {
            assertThat(ended.exitCode()).isZero();
            assertThat(ended.out()).contains("plan", "import", "cities", "reliability", "serve", "demo", "Exit codes:");
        });
        assertThat(cli.run("--version").out()).startsWith("surefoot ");
        assertThat(cli.run("plan", "--help").out()).contains("--brief=FILE", "--json");
        for (String[] wrong : new String[][] {
            {},
            {"--colour"},
            {"plan"},
            {"plan", "--breif", "x"},
            {"import"},
            {"import", "gtfs"},
            {"serve", "--port", "x"}
        }) {
            Ended ended = cli.run(wrong);
            assertThat(ended.exitCode()).isEqualTo(2);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).containsAnyOf("Usage: surefoot", "Possible solutions: --brief");
        }
        assertThat(cli.starts()).isZero();
    }

    @Test
    void whatNobodyExpectedIsToldInOneLine() {
        // given
        Cli cli = Cli.onSmallWorld().with("surefoot.jdbc.url", "jdbc:nonsense:");

        // when
        Ended ended = cli.run("cities");

        // then
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).contains("unexpectedly", "Maybe").doesNotContain("\tat ");
    }

    @Test
    void verboseTellsWhere() {
        Ended ended =
                Cli.onSmallWorld().with("surefoot.jdbc.url", "jdbc:nonsense:").run("cities", "--verbose");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("\tat ");
    }

    @Test
    void aSettingOfASupplierThatCannotBeMeantIsToldInOneLine() {
        // given
        Cli cli = Cli.onSmallWorld().with("surefoot.suppliers.stub.base-url", "api.example.org");

        // when
        Ended ended = cli.run("cities");

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).singleElement().satisfies(line -> assertThat(line)
                .startsWith("surefoot.suppliers.stub: The base-url 'api.example.org'")
                .contains("Maybe"));
    }

    @Test
    void citiesAreListedWithWhatIsKnownOfThem() {
        Ended ended = Cli.onSmallWorld().run("cities");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out().lines()).hasSize(4).anySatisfy(line -> assertThat(line.split(" +"))
                .containsExactly("eastburg", "Eastburg", "Eastburg", "DE", "EUR", "14", "10", "3"));
    }
}
