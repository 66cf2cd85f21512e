package com.surefoot.simulation;

import com.surefoot.evidence.FactId;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The days that facts are about; each is read once, since there are few of them for very many facts. */
final class Days {

    private static final Map<String, LocalDate> READ = new ConcurrentHashMap<>();

    private Days() {}

    static LocalDate day(FactId fact) {
        LocalDate known = READ.get(fact.occasion());
        return known != null ? known : READ.computeIfAbsent(fact.occasion(), LocalDate::parse);
    }
}
