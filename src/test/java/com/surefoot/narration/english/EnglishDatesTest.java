package com.surefoot.narration.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDatesTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "between April 9th and 13th | 2027-04-09 | 2027-04-13",
                "from the 8th to the 10th of May, 2028 | 2028-05-08 | 2028-05-10",
                "from 30 December 2027 to 2 January 2028 | 2027-12-30 | 2028-01-02",
                "March 1st to March 3rd | 2028-03-01 | 2028-03-03",
                "April 28th through May 2nd | 2027-04-28 | 2027-05-02",
                "leaving 2027-06-01, back 2027-06-04 | 2027-06-01 | 2027-06-04",
                "starting on Sept. 5 | 2027-09-05 | 2027-09-07",
                "next Friday | 2027-03-12 | 2027-03-14",
                "tomorrow | 2027-03-11 | 2027-03-13",
                "this weekend | 2027-03-13 | 2027-03-14",
                "next weekend | 2027-03-20 | 2027-03-21",
            })
    void givenWords_whenReadForThreeDays_thenTheDaysAreFound(String text, LocalDate first, LocalDate last) {
        assertThat(EnglishDates.findRange(text, 3, TODAY)).hasValueSatisfying(range -> {
            assertThat(range.first()).isEqualTo(first);
            assertThat(range.last()).isEqualTo(last);
        });
    }

    @Test
    void givenADayThatNoCalendarHas_whenRead_thenNothingIsFound() {
        assertThat(EnglishDates.findRange("on February 30th, 2027", 1, TODAY)).isEmpty();
        assertThat(EnglishDates.findRange("2027-13-01", 1, TODAY)).isEmpty();
    }

    @Test
    void givenNoDate_whenRead_thenNothingIsFound() {
        assertThat(EnglishDates.findRange("we may march on", 3, TODAY)).isEmpty();
    }
}
