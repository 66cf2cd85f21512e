package com.surefoot.bench.travelplanner;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the checker says about one plan.
 *
 * @param delivered whether there is a plan at all
 * @param applicable the rules the query brings
 * @param faults by rule in words; a rule without an entry is kept
 */
public record Verdict(boolean delivered, Set<Rule> applicable, Map<Rule, List<String>> faults) {

    public Verdict {
        applicable = Set.copyOf(applicable);
        Map<Rule, List<String>> copy = new EnumMap<>(Rule.class);
        copy.putAll(faults);
        faults = copy;
    }

    /** Whether the plan keeps an applicable rule; nothing is kept without a plan. */
    public boolean keeps(Rule rule) {
        boolean judged = !rule.isHard() || isJudgedByHardRules();
        return delivered && judged && !faults.containsKey(rule);
    }

    /** Hard rules count for plans only that are complete and invent nothing. */
    private boolean isJudgedByHardRules() {
        return !faults.containsKey(Rule.COMPLETE) && !faults.containsKey(Rule.WITHIN_SANDBOX);
    }

    /** Whether all applicable rules of a kind are kept. */
    public boolean keepsAll(boolean hard) {
        return applicable.stream().filter(rule -> rule.isHard() == hard).allMatch(this::keeps);
    }

    public boolean passes() {
        return keepsAll(false) && keepsAll(true);
    }

    /** All faults in words. */
    public List<String> listFaults() {
        return faults.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(text -> entry.getKey().label() + ": " + text))
                .toList();
    }

    /** The share of kept rules of a kind over all verdicts. */
    static double micro(Collection<Verdict> verdicts, boolean hard) {
        long all = 0;
        long kept = 0;
        for (Verdict verdict : verdicts) {
            for (Rule rule : verdict.applicable()) {
                if (rule.isHard() == hard) {
                    all++;
                    kept += verdict.keeps(rule) ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : (double) kept / all;
    }
}
