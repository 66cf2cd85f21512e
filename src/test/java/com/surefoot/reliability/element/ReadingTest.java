package com.surefoot.reliability.element;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.FactKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    private static final String MORNING = "2027-06-04T10:00/2027-06-04T12:00";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Su 09:00-18:00   | true
            Fr 10:00-12:00      | true
            Fr 10:01-18:00      | false
            Sa 09:00-18:00      | false
            off                 | false
            nobody knows        | false
            24/7                | true
            """)
    void hoursThatCoverTheVisitAreThoseThatAreNeeded(String seen, boolean serves) {
        assertThat(read(FactKind.HOURS, MORNING, seen).equals(MORNING)).isEqualTo(serves);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.50 EUR | 12.50 EUR | true
            12.50 EUR | 9 EUR     | true
            12.50 EUR | 12.51 EUR | false
            12.50 EUR | 9 USD     | false
            12.50 EUR | sold out  | false
            12.50 EUR | free      | false
            """)
    void aPriceThatIsNoHigherIsWhatIsNeeded(String needed, String seen, boolean serves) {
        assertThat(read(FactKind.PRICE, needed, seen).equals(needed)).isEqualTo(serves);
        assertThat(read(FactKind.RATE, needed, seen).equals(needed)).isEqualTo(serves);
    }

    @Test
    void aWayThatTakesNoLongerIsWhatIsNeeded() {
        assertThat(read(FactKind.JOURNEY, "30 min", "25 min")).isEqualTo("30 min");
        assertThat(read(FactKind.JOURNEY, "30 min", "31 min")).isEqualTo("31 min");
    }

    @Test
    void namesAndTimesOfRidesAreTakenAsTheyAre() {
        assertThat(read(FactKind.PLACE, "Louvre", "Louvre")).isEqualTo("Louvre");
        assertThat(read(FactKind.PLACE, "Louvre", "gone")).isEqualTo("gone");
        assertThat(read(FactKind.RIDE, MORNING, "cancelled")).isEqualTo("cancelled");
    }

    private static String read(FactKind kind, String needed, String seen) {
        return Reading.of(Facts.reliance(kind, "x", needed, Duration.ZERO, "x"), seen);
    }
}
