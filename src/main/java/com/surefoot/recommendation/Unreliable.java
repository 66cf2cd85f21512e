package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.recommendation.Recommendation.Reason;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.reliability.gate.Suppression;
import com.surefoot.reliability.gate.Unlock;
import com.surefoot.reliability.gate.Unlock.MoreOutcomes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says that there are trips, but none that is sure enough to be shown. */
final class Unreliable {

    private static final double PERCENT = 100;
    private static final String POINTER = "/reliability/target";

    private Unreliable() {}

    /** One fault for all that is not certified of a kind and source, and one for each element that is not sure enough. */
    static Refused refusal(TripBrief brief, List<Withheld> withheld) {
        String target =
                brief.reliability().target().map(percent -> percent + " %").orElse("");
        Map<String, Fault> groups = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Withheld one : withheld) {
            if (one.verdict().threshold().isEmpty()) {
                groups.putIfAbsent(
                        one.element().element().kind() + one.element().element().source(), uncertified(target, one));
            } else {
                faults.add(unsure(target, one));
            }
        }
        faults.addAll(0, groups.values());
        return new Refused(brief, Reason.NOTHING_RELIABLE, faults, List.of(), List.of(), withheld);
    }

    private static Fault uncertified(String target, Withheld withheld) {
        String what = withheld.element().element().kind().plural();
        String source = withheld.element().element().source();
        boolean withdrawn = withheld.verdict().why() == Suppression.CERTIFICATE_WITHDRAWN;
        return new Fault(
                POINTER,
                target,
                withdrawn
                        ? "Too many %s from %s have proved wrong of late, so nothing is promised of them."
                                .formatted(what, source)
                        : "Too few outcomes are known to promise anything of %s from %s.".formatted(what, source),
                "Maybe ask for uncertified results as well%s?".formatted(wait(withheld)));
    }

    private static String wait(Withheld withheld) {
        return withheld.verdict()
                .unlock()
                .filter(MoreOutcomes.class::isInstance)
                .map(MoreOutcomes.class::cast)
                .map(more -> ", or report outcomes: %d more, all right, would do".formatted(more.atLeast()))
                .orElse("");
    }

    private static Fault unsure(String target, Withheld withheld) {
        return new Fault(
                POINTER,
                target,
                "%s is %s sure and would have to be %s: %s."
                        .formatted(
                                withheld.name(),
                                percent(withheld.element().confidence()),
                                percent(withheld.verdict().threshold().orElseThrow()),
                                because(withheld.verdict().why())),
                "Maybe %s?"
                        .formatted(withheld.verdict()
                                .unlock()
                                .map(Unreliable::help)
                                .orElse("lower the target")));
    }

    private static String because(Suppression why) {
        return switch (why) {
            case NOTHING_KNOWN -> "nobody has seen lately that it is so";
            case SOURCES_DIFFER -> "sources say different things";
            case TOO_LITTLE_TIME -> "there is too little time to get there";
            case NOT_SURE_ENOUGH, NOT_CERTIFIED, CERTIFICATE_WITHDRAWN -> "what is known does not make it surer";
        };
    }

    private static String help(Unlock unlock) {
        if (unlock instanceof Unlock.Buffer buffer) {
            return "keep %d minutes free, or lower the target"
                    .formatted(buffer.atLeast().toMinutes());
        }
        return unlock instanceof Unlock.Verify verify
                ? "have the %s checked, or lower the target".formatted(verify.fact())
                : "lower the target";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * PERCENT);
    }
}
