package com.surefoot.bench.travelplanner;

import com.surefoot.bench.text.Json;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The benchmark's table over many answers. */
final class Report {

    private final Map<Integer, Verdict> verdicts = new LinkedHashMap<>();

    /** Judges every query that has a structure; one without an answer fails. */
    static Report of(PlanChecker checker, List<Query> queries, Map<Integer, Json> answers) {
        Report report = new Report();
        for (Query query : queries) {
            Optional<Wish> wish = query.wish();
            Json answer = answers.getOrDefault(query.index(), new Json(null));
            wish.ifPresent(known -> report.verdicts.put(query.index(), checker.check(known, answer)));
        }
        return report;
    }

    Map<Integer, Verdict> verdicts() {
        return verdicts;
    }

    /** The rates in percent, each rule's count, and the faults of every plan. */
    String table() {
        Collection<Verdict> all = verdicts.values();
        StringBuilder text = new StringBuilder();
        text.append(line("Delivery", share(Verdict::delivered)));
        text.append(line("Commonsense micro", Verdict.micro(all, false)));
        text.append(line("Commonsense macro", share(verdict -> verdict.keepsAll(false))));
        text.append(line("Hard micro", Verdict.micro(all, true)));
        text.append(line("Hard macro", share(verdict -> verdict.keepsAll(true))));
        text.append(line("Final pass", share(Verdict::passes)));
        for (Rule rule : Rule.values()) {
            long asked = all.stream()
                    .filter(each -> each.applicable().contains(rule))
                    .count();
            long kept = all.stream()
                    .filter(each -> each.applicable().contains(rule) && each.keeps(rule))
                    .count();
            text.append(String.format(Locale.ROOT, "  %-32s%6d of %d%n", rule.label(), kept, asked));
        }
        verdicts.forEach((index, verdict) -> verdict.listFaults()
                .forEach(fault -> text.append(String.format(Locale.ROOT, "query %d: %s%n", index, fault))));
        return text.toString();
    }

    private double share(Predicate<Verdict> test) {
        return verdicts.isEmpty()
                ? 0
                : (double) verdicts.values().stream().filter(test).count() / verdicts.size();
    }

    private static String line(String name, double share) {
        return String.format(Locale.ROOT, "%-34s%8.1f %%%n", name, 100 * share);
    }
}
