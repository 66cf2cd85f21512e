package com.surefoot.supply.ecb;

import com.surefoot.travel.ExchangeRate;
import com.surefoot.travel.ExchangeRates;
import com.surefoot.travel.ReferenceRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps rates in memory; may be told to be out of order. */
final class MemoryRates implements ExchangeRates {

    final SortedMap<LocalDate, Map<Currency, BigDecimal>> days = new TreeMap<>();
    boolean broken;

    @Override
    public Optional<ExchangeRate> findRate(Currency from, Currency to, LocalDate day, Period oldest) {
        throw new UnsupportedOperationException("Nobody converts here. Maybe use the rates of the database?");
    }

    @Override
    public void keep(List<ReferenceRates> rates) {
        if (broken) {
            throw new IllegalStateException("the database is gone");
        }
        rates.forEach(each -> days.put(each.day(), each.perEuro()));
    }
}
