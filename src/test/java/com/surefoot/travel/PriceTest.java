package com.surefoot.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PriceTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Price UNKNOWN = Price.unknown(EUR);
    private static final Price FREE = Price.of(Money.zero(EUR));
    private static final Price TWELVE = Price.of(Money.parse("12", EUR));

    @Test
    void whatIsNotKnownIsNeitherFreeNorWithinAnyBound() {
        assertThat(UNKNOWN.isKnown()).isFalse();
        assertThat(UNKNOWN.isFree()).isFalse();
        assertThat(UNKNOWN.isAtMost(Money.parse("1000", EUR))).isFalse();
        assertThat(UNKNOWN.orNothing()).isEqualTo(Money.zero(EUR));
        assertThat(UNKNOWN).hasToString("not known");
    }

    @Test
    void whatIsKnownIsComparedInItsCurrency() {
        assertThat(FREE.isFree()).isTrue();
        assertThat(TWELVE.isFree()).isFalse();
        assertThat(TWELVE.isAtMost(Money.parse("12", EUR))).isTrue();
        assertThat(TWELVE.isAtMost(Money.parse("11.99", EUR))).isFalse();
        assertThat(TWELVE.isAtMost(Money.parse("100", Currency.getInstance("CHF"))))
                .isFalse();
        assertThat(TWELVE).hasToString("12.00 EUR");
    }

    @Test
    void theLowestComesFirstAndWhatIsNotKnownLast() {
        assertThat(Stream.of(UNKNOWN, TWELVE, FREE, UNKNOWN).sorted()).containsExactly(FREE, TWELVE, UNKNOWN, UNKNOWN);
    }

    @Test
    void anAmountInAnotherCurrencyIsRefused() {
        assertThatThrownBy(() -> new Price(Optional.of(Money.zero(EUR)), Currency.getInstance("CHF")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }
}
