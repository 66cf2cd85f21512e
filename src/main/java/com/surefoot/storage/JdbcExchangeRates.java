package com.surefoot.storage;

import com.surefoot.travel.ExchangeRate;
import com.surefoot.travel.ExchangeRates;
import com.surefoot.travel.ReferenceRates;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Exchange rates of all days that somebody told them of. */
@Singleton
final class JdbcExchangeRates implements ExchangeRates {

    private static final String LAST = """
            select f.quoted_on, f.per_euro as from_rate, t.per_euro as to_rate
            from exchange_rate f join exchange_rate t on t.quoted_on = f.quoted_on
            where f.currency = ? and t.currency = ? and f.quoted_on between ? and ?
            order by f.quoted_on desc limit 1
            """;

    private static final String ADD =
            "insert into exchange_rate (per_euro, currency, quoted_on) values (?, ?, ?) on conflict do nothing";
    private static final String CORRECT = "update exchange_rate set per_euro = ? where currency = ? and quoted_on = ?";

    private final Database database;

    JdbcExchangeRates(Database database) {
        this.database = database;
    }

    @Override
    public Optional<ExchangeRate> findRate(Currency from, Currency to, LocalDate day, Period oldest) {
        return database.read(statements -> statements.find(
                LAST,
                row -> new ExchangeRate(
                        row.get("quoted_on", LocalDate.class),
                        from,
                        to,
                        row.get("from_rate", BigDecimal.class),
                        row.get("to_rate", BigDecimal.class)),
                from.getCurrencyCode(),
                to.getCurrencyCode(),
                day.minus(oldest),
                day));
    }

    @Override
    public void keep(List<ReferenceRates> rates) {
        // in one order for all, so that two servers that are told the same do not block each other
        List<Object[]> rows = rates.stream()
                .sorted(Comparator.comparing(ReferenceRates::day))
                .flatMap(JdbcExchangeRates::rows)
                .toList();
        database.write(statements -> {
            statements.updateAll(ADD, rows);
            return statements.updateAll(CORRECT, rows);
        });
    }

    private static Stream<Object[]> rows(ReferenceRates rates) {
        SortedMap<String, BigDecimal> byCode = new TreeMap<>();
        rates.perEuro().forEach((currency, rate) -> byCode.put(currency.getCurrencyCode(), rate));
        byCode.put(ReferenceRates.EURO.getCurrencyCode(), BigDecimal.ONE);
        return byCode.entrySet().stream().map(entry -> new Object[] {entry.getValue(), entry.getKey(), rates.day()});
    }
}
