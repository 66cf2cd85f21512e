package com.surefoot.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final long BOUND = 1_000_000_000_000L;

    @Property(seed = "1")
    void whatIsPrintedIsParsedBack(@ForAll @LongRange(min = -BOUND, max = BOUND) long minor) {
        Money money = new Money(minor, EUR);
        assertThat(Money.parse(money.amount().toPlainString(), EUR)).isEqualTo(money);
    }

    @Property(seed = "2")
    void addingAndTakingAwayIsNothing(
            @ForAll @LongRange(min = -BOUND, max = BOUND) long a,
            @ForAll @LongRange(min = -BOUND, max = BOUND) long b) {
        Money one = new Money(a, EUR);
        Money other = new Money(b, EUR);
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
    }

    @Property(seed = "3")
    void timesIsRepeatedAddition(
            @ForAll @LongRange(min = 0, max = BOUND) long minor, @ForAll @IntRange(min = 0, max = 60) int count) {
        Money sum = Money.zero(EUR);
        for (int i = 0; i < count; i++) {
            sum = sum.plus(new Money(minor, EUR));
        }
        assertThat(new Money(minor, EUR).times(count)).isEqualTo(sum);
    }

    @Test
    void aCurrencyWithoutDecimalsHasNone() {
        assertThat(Money.parse("1200", JPY).minor()).isEqualTo(1200);
        assertThatThrownBy(() -> Money.parse("12.5", JPY)).hasMessageContaining("Maybe round it");
    }

    @Test
    void moreDecimalsThanTheCurrencyHasAreRefused() {
        assertThatThrownBy(() -> Money.parse("1.005", EUR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.005");
    }

    @Test
    void tariffsRoundHalfACentUp() {
        assertThat(Money.rounded(new BigDecimal("1.005"), EUR)).isEqualTo(Money.parse("1.01", EUR));
        assertThat(Money.rounded(new BigDecimal("1.0049"), EUR)).isEqualTo(Money.parse("1.00", EUR));
    }

    @Test
    void twoCurrenciesAreNeverMixed() {
        assertThatThrownBy(() -> Money.zero(EUR).plus(Money.zero(JPY)))
                .hasMessageContaining("EUR")
                .hasMessageContaining("JPY");
        assertThatThrownBy(() -> Money.zero(EUR).compareTo(Money.zero(JPY))).hasMessageContaining("Maybe convert");
    }

    @Test
    void anAmountTooLargeIsRefusedRatherThanWrapped() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE, EUR).plus(new Money(1, EUR)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.parse("99999999999999999999", EUR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> Money.parse("cheap", EUR)).hasMessageContaining("'cheap'");
    }

    @ParameterizedTest
    @CsvSource({"1000, 3, 334", "999, 3, 333", "1, 7, 1", "0, 2, 0", "-1000, 3, -333"})
    void sharesNeverComeToLess(long minor, long parts, long share) {
        Currency euro = Currency.getInstance("EUR");
        assertThat(new Money(minor, euro).share(parts)).isEqualTo(new Money(share, euro));
    }
}
