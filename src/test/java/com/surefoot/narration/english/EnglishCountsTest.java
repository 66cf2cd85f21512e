package com.surefoot.narration.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishCountsTest {

    @ParameterizedTest
    @CsvSource({
        "for a couple, 2",
        "a group of twelve people, 12",
        "a trip for two leaving soon, 2",
        "me and my three friends, 4",
        "two adults and 3 children, 5",
        "a 4-person trip, 4",
        "I travel alone, 1",
        "for myself and my sister, 2",
    })
    void givenWords_whenReadForAParty_thenItIsCounted(String text, int people) {
        assertThat(EnglishParty.find(text)).hasValue(people);
    }

    @ParameterizedTest
    @CsvSource({"for three days", "for a couple of days", "for 2 cities", "please plan something"})
    void givenNoPeople_whenReadForAParty_thenNoneIsFound(String text) {
        assertThat(EnglishParty.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a 3-day trip, 3",
        "a week, 7",
        "a week-long trip, 7",
        "two weeks, 14",
        "four nights, 5",
        "for seven days, 7"
    })
    void givenWords_whenReadForALength_thenTheDaysAreCounted(String text, int days) {
        assertThat(EnglishDurations.findDays(text)).hasValue(days);
    }

    @Test
    void givenNoLength_whenRead_thenNoneIsFound() {
        assertThat(EnglishDurations.findDays("these days are long")).isEmpty();
        assertThat(EnglishDurations.findDays("for 4000 days")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a budget of up to $1,100 | 1100.00 USD",
                "we spend 2.5k USD | 2500.00 USD",
                "€300.50 in total | 300.50 EUR",
                "two thousand five hundred dollars | 2500.00 USD",
                "The ticket was $20. The budget was $900, now it is $1,000. Dinner is $5 | 1000.00 USD",
                "a budget of 1,700 | 1700.00 USD",
            })
    void givenWords_whenReadForABudget_thenTheAmountIsFound(String text, String money) {
        assertThat(EnglishMoney.findBudget(text))
                .hasValueSatisfying(found -> assertThat(found).hasToString(money));
    }

    @Test
    void givenNoAmount_whenRead_thenNoneIsFound() {
        assertThat(EnglishMoney.findBudget("a small budget for 3 days in 2022")).isEmpty();
    }
}
