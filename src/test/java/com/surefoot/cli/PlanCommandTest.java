package com.surefoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.cli.Cli.Ended;
import com.surefoot.narration.model.Scribe;
import com.surefoot.supply.standin.ModelReplies;
import com.surefoot.supply.standin.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {

    private static final String BRIEF = """
            {"origin": "Westburg", "destination": "%s", "dates": {"from": "2027-06-04", "to": "2027-06-06"},
             "party": {"adults": 2}, "budget": {"amount": "%s", "currency": "EUR"}, "tastes": ["art"]}
            """;

    private final Cli cli = Cli.onSmallWorld();

    @TempDir
    private Path folder;

    @Test
    void aBriefInAFileBecomesATripDayByDay() throws IOException {
        // given
        Path brief = Files.writeString(folder.resolve("brief.json"), BRIEF.formatted("Eastburg", "1500.00"));

        // when
        Ended ended = cli.run("plan", "--brief", brief.toString());

        // then
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .startsWith("Westburg → Eastburg → Westburg\n2 adults, Fri 4 Jun 2027 to Sun 6 Jun 2027, 2 nights\n")
                .contains("Friday, 4 June 2027", "Saturday, 5 June 2027", "Sunday, 6 June 2027")
                .contains("of a budget of 1,500.00 EUR");
        assertThat(ended.out().lines()).allMatch(line -> DisplayWidth.of(line) <= ItineraryText.WIDEST);
    }

    @Test
    void aBriefOnStandardInputBecomesADocument() {
        // given
        cli.reading(BRIEF.formatted("Eastburg", "1500.00"));

        // when
        Ended ended = cli.run("plan", "--brief", "-", "--json");

        // then
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).startsWith("{").contains("\"Westburg\"", "\"2027-06-04");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void whatIsSaidBecomesATrip() {
        // when
        Ended ended = cli.run(
                "plan",
                "--say",
                "From Westburg to Eastburg, 4 to 6 June, two adults, 1500 euros, we love art and quarks");

        // then
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.err()).contains("from Westburg  \u2190 Westburg\n", "likes: art", "not understood: quarks\n");
        assertThat(ended.out())
                .startsWith("Westburg → Eastburg → Westburg\n2 adults, Fri 4 Jun 2027 to Sun 6 Jun 2027, 2 nights\n");
    }

    @Test
    void whatIsMissingIsAskedForWhereNobodyCanAnswer() {
        // when
        Ended ended = cli.run("plan", "--say", "Trois jours à Eastburg depuis Westburg pour deux");

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("Quel jour souhaitez-vous partir ?");
    }

    @Test
    void aBriefAndASentenceAreTwoWishes() {
        // when
        Ended both = cli.run("plan", "--say", "to Eastburg", "--brief", "-");
        Ended none = cli.run("plan");

        // then
        assertThat(both.exitCode()).as(both.err()).isEqualTo(2);
        assertThat(none.exitCode()).as(none.err()).isEqualTo(2);
    }

    @Test
    void severalKindsStandSideBySideAndEachElementSaysWhyItIsThere() {
        // given
        cli.reading(BRIEF.formatted("Eastburg", "1500.00").replace("\"tastes\": [\"art\"]", """
                "requirements": [{"kinds": {"any": ["park"]}}, {"kinds": {"any": ["volcano"]}, "wish": 3}]"""));

        // when
        Ended ended = cli.run("plan", "--brief", "-", "--candidates", "cheapest,fullest", "--why");

        // then
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .startsWith("Candidate")
                .contains("\nCheapest\n========\n", "\nFullest\n=======\n")
                .contains("\nWishes not met\n  /requirements/1: ")
                .containsPattern("\nWhy +Serves +EUR +Runner-up +Dearer by\n")
                .contains(" /requirements/0 ");
        assertThat(ended.out().lines()).allMatch(line -> DisplayWidth.of(line) <= ItineraryText.WIDEST);
    }

    @Test
    void aBudgetInAnotherCurrencyIsToldWithTheRateItCountsBy() {
        // given
        cli.reading(BRIEF.formatted("Eastburg", "1200.00").replace("EUR", "USD"));

        // when
        Ended ended = cli.run("plan", "--brief", "-");

        // then
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains(" in all, of a budget of 1,035.55 EUR\n")
                .endsWith(
                        "\nThe budget of 1,200.00 USD counts as 1,035.55 EUR, at 0.862962 of Friday, 30 April 2027.\n");
    }

    @Test
    void mealsThatABudgetDoesNotPayForAreNamed() {
        // given
        cli.reading(BRIEF.formatted("Eastburg", "300.00"));

        // when
        Ended ended = cli.run("plan", "--brief", "-");

        // then
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .containsPattern("\nLeft out, so that the budget is kept\n  (lunch|dinner) on (Fri|Sun)day, ");
    }

    @Test
    void aKindThatThereIsNotIsNamedWithThoseThereAre() {
        // given
        cli.reading(BRIEF.formatted("Eastburg", "1500.00"));

        // when
        Ended ended = cli.run("plan", "--brief", "-", "--candidates", "nicest");

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("'nicest'", "Maybe one of balanced, cheapest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|traveller|You stay at Hotel |in Eastburg for 2 nights.",
                "en-US|agency| in Eastburg, 2 nights from Friday, June 4.|arrival at Eastburg Station at 11:35 AM",
                "fr|host|nous dormons chez Hotel |Arrivée à Eastburg Station",
                "zh|traveller|您在Eastburg入住Hotel |，共2晚。"
            })
    void aTripIsToldInWords(String language, String tone, String bed, String more) {
        // given
        cli.reading(BRIEF.formatted("Eastburg", "1500.00"));

        // when
        Ended ended = cli.run("plan", "--brief", "-", "--explain", language, "--tone", tone);

        // then
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().replaceAll("\n +", " ").replaceAll("[\\u00a0\\u202f]", " "))
                .contains(bed)
                .contains(more);
        assertThat(ended.out().lines()).allMatch(line -> DisplayWidth.of(line) <= ItineraryText.WIDEST);
    }

    @Test
    void aModelMayChooseTheWords() {
        // given: one that lies about sights
        try (StandIn service = StandIn.start()) {
            service.answerAll(call -> ModelReplies.chat(Scribe.answer(
                    Scribe.readChat(call.body()),
                    claim -> claim.sentence(
                            switch (claim.relation()) {
                                case "SLEEPS" -> "You spend {count} at {name}.";
                                case "SEES" -> "You see {name} for 3 euros.";
                                default -> claim.example();
                            }))));
            cli.with("surefoot.model.preset", "ollama")
                    .with("surefoot.model.base-url", service.url() + "/v1")
                    .with("surefoot.model.first-token", "30s")
                    .with("surefoot.model.silence", "30s")
                    .with("surefoot.model.time", "60s")
                    .reading(BRIEF.formatted("Eastburg", "1500.00"));

            // when
            Ended ended = cli.run("plan", "--brief", "-", "--explain", "en");

            // then
            assertThat(ended.err()).isEmpty();
            assertThat(ended.out().replaceAll("\n  ", " "))
                    .contains("You spend 2 nights at Hotel h")
                    .contains("Visit Sight")
                    .contains("Sentences of the language model that are not used")
                    .doesNotContain("3 euros");
            assertThat(service.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|traveller|'de'. Maybe one of en, fr, zh?",
                "en|poet|'poet'. Maybe one of traveller, host, agency"
            })
    void aLanguageOrAToneThatThereIsNotIsNamedWithThoseThereAre(String language, String tone, String told) {
        // given
        cli.reading(BRIEF.formatted("Eastburg", "1500.00"));

        // when
        Ended ended = cli.run("plan", "--brief", "-", "--explain", language, "--tone", tone);

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err().replaceAll("\n +", " ")).contains(told);
    }

    @Test
    void aRefusalNamesFieldValueAndHintOnStandardError() {
        // given
        cli.reading(BRIEF.formatted("Estburg", "1500.00"));

        // when
        Ended ended = cli.run("plan", "--brief", "-");

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .startsWith("The brief names something unknown\n")
                .contains("/destination: ", "Estburg", "\n  Maybe ");
    }

    @Test
    void aRefusalEndsWithWhatWouldDo() {
        // given
        cli.reading(BRIEF.formatted("Eastburg", "10.00").replace("\"tastes\": [\"art\"]", """
                "requirements": [{"rideLastsAtMost": {"minutes": 117}}, {"kinds": {"any": ["volcano"]}}]"""));

        // when
        Ended ended = cli.run("plan", "--brief", "-");

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err())
                .contains("\nWhat would do\n")
                .contains("/requirements/0 as rideLastsAtMost minutes 150")
                .contains("/requirements/1 left out")
                .containsPattern("/budget as spendAtMost on total, amount [0-9.]+, currency EUR")
                .containsPattern(": a trip for [0-9.]+ EUR\n$");
    }

    @Test
    void aRefusalIsAProblemDocumentWhereDocumentsAreAskedFor() {
        // given
        cli.reading(BRIEF.formatted("Eastburg", "10.00"));

        // when
        Ended ended = cli.run("plan", "--brief", "-", "--json");

        // then
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).contains("\"urn:surefoot:problem:cannot-be-met\"", "\"/budget/amount\"", "Maybe raise");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void textThatIsNoBriefIsRefusedWithAllItsFaults() {
        // given
        cli.reading("{\"origin\": 7, \"dates\": {\"from\": \"soon\"}}");

        // when
        Ended ended = cli.run("plan", "--brief", "-");

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("/origin: 7", "/destination", "/dates/from", "Maybe");
    }

    @Test
    void escapesInABriefDoNotReachTheTerminal() {
        // given
        cli.reading(BRIEF.formatted("\\u001b[31mred", "1500.00"));

        // when
        Ended ended = cli.run("plan", "--brief", "-");

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).doesNotContain("\u001b");
    }

    @Test
    void aFileThatIsNotThereIsNamedWithAHint() {
        Ended ended = cli.run("plan", "--brief", folder.resolve("nothing.json").toString());

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("nothing.json", "Maybe the path is misspelt?");
    }

    @Test
    void aFolderIsNoBrief() {
        Ended ended = cli.run("plan", "--json", "--brief", folder.toString());

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).contains("\"urn:surefoot:problem:unreadable-brief\"", "Maybe it is a folder");
    }

    @Test
    void aFileFarTooLongIsNotRead() {
        // given
        cli.reading("x".repeat(262_145));

        // then
        assertThat(cli.run("plan", "--brief", "-").err()).contains("262,144 bytes", "Maybe it is another file?");
    }
}
