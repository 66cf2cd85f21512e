package com.surefoot.bench.chinatravel;

import com.surefoot.bench.chinatravel.Answer.Tries;
import com.surefoot.bench.chinatravel.check.CheckResult;
import com.surefoot.bench.chinatravel.check.Requirements;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Prints figures. */
final class ScoreTable {

    private ScoreTable() {}

    /** A line a query, what failed under it, and the totals. */
    static String of(Scores scores) {
        List<String> lines = new ArrayList<>();
        lines.add("%-24s %-11s %5s %7s %5s %5s %5s %8s %5s %9s"
                .formatted("query", "answer", "env", "own", "DAV", "ATT", "DDR", "seconds", "tries", "uncovered"));
        for (QueryScore query : scores.queries()) {
            lines.add(line(query));
            lines.addAll(failures(query));
        }
        lines.add("");
        lines.add(totals("all", scores));
        lines.add(totals("possible", scores.possible()));
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(QueryScore query) {
        return String.format(
                Locale.ROOT,
                "%-24s %-11s %2d/%-2d %3d/%-3d %5.2f %5.2f %5.2f %8s %5s %9s",
                query.uid(),
                verdict(query),
                query.environmentPassed(),
                query.environment().size(),
                query.personalMet(),
                query.personal().size(),
                query.preferences().sights(),
                query.preferences().ways(),
                query.preferences().meals(),
                seconds(query.took()),
                tries(query, Tries::attempts),
                tries(query, Tries::uncovered));
    }

    private static String tries(QueryScore query, ToIntFunction<Tries> count) {
        return query.effort()
                .map(effort -> String.valueOf(count.applyAsInt(effort.tries())))
                .orElse("–");
    }

    private static String verdict(QueryScore query) {
        if (query.infeasible().isPresent()) {
            return query.impossible() ? "impossible" : "refused";
        }
        return query.passed() ? "passed" : "failed";
    }

    private static List<String> failures(QueryScore query) {
        List<String> lines = new ArrayList<>();
        query.infeasible().ifPresent(conflict -> lines.add("    says: " + conflict));
        if (query.infeasible().isPresent()) {
            return lines;
        }
        if (!query.wellFormed()) {
            lines.add("    the form is wrong, or it is for another trip");
        }
        query.environment().stream()
                .filter(Predicate.not(CheckResult::passed))
                .map(check ->
                        "    %s: %s".formatted(check.rule(), check.failures().get(0)))
                .forEach(lines::add);
        query.personal().stream()
                .filter(Predicate.not(Requirements.Result::met))
                .map(own -> "    %s: %s %s".formatted(own.outcome(), own.code().replace("\n", " ⏎ "), own.message()))
                .forEach(lines::add);
        return lines;
    }

    private static String totals(String name, Scores scores) {
        return String.format(
                Locale.ROOT,
                "%-8s n=%d EPR micro %.2f macro %.2f, C-LPR %.2f, DAV %.2f, ATT %.2f, DDR %.2f, FPR %.2f, overall %.2f, "
                        + "rightly refused %d, p50 %s s, p95 %s s",
                name,
                scores.queries().size(),
                100 * scores.environmentMicro(),
                100 * scores.environmentMacro(),
                100 * scores.personal(),
                100 * scores.preference(Preferences::sights),
                100 * scores.preference(Preferences::ways),
                100 * scores.preference(Preferences::meals),
                100 * scores.passed(),
                100 * scores.overall(),
                scores.queries().stream().filter(QueryScore::rightlyRefused).count(),
                seconds(scores.findTime(50)),
                seconds(scores.findTime(95)));
    }

    private static String seconds(Optional<Duration> time) {
        return time.map(took -> String.format(Locale.ROOT, "%.2f", took.toMillis() / 1000.0))
                .orElse("–");
    }
}
