package com.surefoot.supply.ecb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.surefoot.supply.http.Failure;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcbRatesTest {

    private static final String DAY = "/eurofxref-daily.xml";
    private static final String HISTORY = "/eurofxref-hist-90d.xml";
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final StandIn bank = StandIn.start();
    private final FakeTime time = new FakeTime("2026-11-20T15:10:00Z");
    private final MemoryRates kept = new MemoryRates();
    private final EcbRates rates = new EcbRates(bank.client("ecb", time), kept, time);

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void allNinetyDaysComeFirstAndThenTheDay() throws Exception {
        // given
        bank.answer(HISTORY, Reply.ok(Documents.of(Documents.THURSDAY)))
                .answer(DAY, Reply.ok(Documents.of(Documents.FRIDAY)));

        // when
        rates.poll();
        rates.poll();

        // then
        assertThat(bank.received()).extracting(Received::path).containsExactly(HISTORY, DAY);
        assertThat(kept.days).containsOnlyKeys(THURSDAY, FRIDAY);
        assertThat(kept.days.get(FRIDAY))
                .containsOnlyKeys(Currency.getInstance("USD"), Currency.getInstance("JPY"), Currency.getInstance("ISK"))
                .containsEntry(Currency.getInstance("USD"), new BigDecimal("1.1588"));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        // given
        bank.answer(HISTORY, Reply.ok(Documents.of(Documents.THURSDAY)))
                .answer(DAY, Reply.ok(Documents.of(Documents.FRIDAY)).with("ETag", "\"f\""));
        rates.poll();
        rates.poll();
        kept.days.clear();

        // when
        rates.poll();

        // then
        assertThat(kept.days).isEmpty();
        assertThat(bank.received().get(2).header("If-None-Match")).contains("\"f\"");
    }

    @Test
    void whatCouldNotBeKeptComesAgain() throws Exception {
        // given
        bank.answer(HISTORY, Reply.ok(Documents.of(Documents.THURSDAY, Documents.FRIDAY)))
                .answer(DAY, Reply.ok(Documents.of(Documents.FRIDAY)).with("ETag", "\"f\""));
        rates.poll();
        kept.days.clear();
        kept.broken = true;
        assertThatThrownBy(rates::poll).hasMessage("the database is gone");
        kept.broken = false;

        // when
        rates.poll();

        // then
        assertThat(kept.days).containsKeys(THURSDAY, FRIDAY);
    }

    @Test
    void afterAFailureNoDayIsMissing() throws Exception {
        // given
        bank.answer(HISTORY, Reply.ok(Documents.of(Documents.THURSDAY))).answer(DAY, Reply.status(500));
        rates.poll();
        assertThatThrownBy(rates::poll).isInstanceOf(SupplierException.class);
        bank.answer(HISTORY, Reply.ok(Documents.of(Documents.FRIDAY, Documents.THURSDAY)));

        // when
        rates.poll();

        // then
        assertThat(kept.days).containsOnlyKeys(THURSDAY, FRIDAY);
    }

    @Test
    void theDayIsThatOfFrankfurt() throws Exception {
        // given: two hours before Friday there, and then one minute after it began
        bank.answer(HISTORY, Reply.ok(Documents.of(Documents.FRIDAY)));
        FakeTime evening = new FakeTime("2026-11-19T21:00:00Z");
        EcbRates early = new EcbRates(bank.client("ecb", evening), kept, evening);
        assertThatThrownBy(early::poll).hasMessageContaining("2026-11-20, which is still to come");

        // when
        evening.pass(Duration.ofMinutes(121));
        early.poll();

        // then
        assertThat(kept.days).containsOnlyKeys(FRIDAY);
    }

    @Test
    void halfADocumentIsNotTakenOver() {
        // given
        String whole = Documents.of(Documents.FRIDAY, Documents.THURSDAY);
        for (int length = 0; length < whole.length(); length += 7) {
            bank.answer(HISTORY, Reply.ok(whole.substring(0, length)));

            // when
            Failure failure = failure();

            // then
            assertThat(failure)
                    .as("of %s bytes", length)
                    .isInstanceOfAny(Failure.Nonsense.class, Failure.Resting.class);
            time.pass(Duration.ofMinutes(1));
        }
        assertThat(kept.days).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Please sign in</body></html>",
                "<Cube time='2026-11-20'><Cube currency='USD' rate='1.1'/></Cube>",
                "{\"rates\":{\"USD\":1.1}}",
                "",
            })
    void anotherDocumentIsNonsense(String document) {
        // given
        bank.answer(HISTORY, Reply.ok(document));

        // then
        assertThat(failure()).isInstanceOf(Failure.Nonsense.class);
        assertThat(kept.days).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<Cube time='2026-11-20'></Cube>",
                "<Cube currency='USD' rate='1.1'/>",
                "<Cube time='20 Nov 2026'><Cube currency='USD' rate='1.1'/></Cube>",
                "<Cube time='2026-11-21'><Cube currency='USD' rate='1.1'/></Cube>",
                "<Cube time='2026-11-20'><Cube currency='USD' rate='-1.1'/></Cube>",
                "<Cube time='2026-11-20'><Cube currency='USD' rate='0.0'/></Cube>",
                "<Cube time='2026-11-20'><Cube currency='USD' rate='1,1'/></Cube>",
                "<Cube time='2026-11-20'><Cube currency='USD' rate='1e999999999'/></Cube>",
                "<Cube time='2026-11-20'><Cube currency='USD' rate='NaN'/></Cube>",
                "<Cube time='2026-11-20'><Cube currency='USD' rate=''/></Cube>",
                "<Cube time='2026-11-20'><Cube currency='USD'/></Cube>",
                "<Cube time='2026-11-20'><Cube rate='1.1'/></Cube>",
                "<Cube time='2026-11-20'><Cube currency='usd' rate='1.1'/></Cube>",
                "<Cube time='2026-11-20'><Cube currency='EUR' rate='1.1'/></Cube>",
                "<Cube time='2026-11-20'><Cube currency='USD' rate='1.1'><Cube/></Cube></Cube>",
                "<Cube time='2026-11-20'><Cube currency='USD' rate='1'/><Cube currency='USD' rate='2'/></Cube>",
                "<Cube time='2026-11-20'>1.1</Cube>",
            })
    void aTableThatCannotBeIsNonsenseAsAWhole(String day) {
        // given
        bank.answer(HISTORY, Reply.ok(Documents.of(Documents.THURSDAY, day.isEmpty() ? Documents.THURSDAY : day)));

        // then
        assertThat(failure()).isInstanceOf(Failure.Nonsense.class);
        assertThat(kept.days).isEmpty();
    }

    @Test
    void aCurrencyThatIsNewToThePlatformIsLeftOut() throws Exception {
        // given
        bank.answer(
                HISTORY,
                Reply.ok(Documents.of(
                        Documents.day("2026-11-20", Documents.rate("QQQ", "3.5"), Documents.rate("USD", "1.1588")))));

        // when
        rates.poll();

        // then
        assertThat(kept.days.get(FRIDAY)).containsOnlyKeys(Currency.getInstance("USD"));
    }

    private Failure failure() {
        return catchThrowableOfType(SupplierException.class, rates::poll).failure();
    }
}
