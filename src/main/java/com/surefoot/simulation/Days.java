package com.surefoot.simulation;

import com.surefoot.evidence.FactId;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The days that facts are about; each is read once, since there are few of them for very many facts. */
final class Days {

    private final Map<String, LocalDate> read = new ConcurrentHashMap<>();

    LocalDate of(FactId fact) {
        LocalDate known = read.get(fact.occasion());
        return known != null ? known : read.computeIfAbsent(fact.occasion(), LocalDate::parse);
    }
}
