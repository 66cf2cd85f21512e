package com.surefoot.wire;

import com.surefoot.itinerary.Reliability;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads and writes how sure a trip has to be. */
final class ReliabilityReader {

    private ReliabilityReader() {}

    static Reliability read(Element element) {
        Element reliability = element.object("target", "uncertified", "weight");
        return new Reliability(
                target(reliability.child("target")),
                reliability.child("uncertified").flag().orElse(false),
                reliability
                        .child("weight")
                        .integer(0, Reliability.MOST_WEIGHT, "Maybe leave it out?")
                        .orElse(Reliability.USUAL.weight()));
    }

    /** What is to be promised, in percent. */
    static Optional<Integer> target(Element element) {
        Optional<Integer> percent = element.integer(1, 100, "Maybe write it in percent?");
        if (percent.filter(Reliability.TARGETS::contains).isEmpty() && percent.isPresent()) {
            element.impossible(
                    "Nothing is promised at %d %%.".formatted(percent.get()), "Maybe one of " + targets() + "?");
            return Optional.empty();
        }
        return percent;
    }

    private static String targets() {
        return Reliability.TARGETS.stream().sorted().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** Empty where nothing was asked for. */
    static Optional<Map<String, Object>> write(Reliability reliability) {
        if (reliability.equals(Reliability.USUAL)) {
            return Optional.empty();
        }
        Fields fields = new Fields().withIfPresent("target", reliability.target());
        if (reliability.uncertified()) {
            fields.with("uncertified", true);
        }
        if (reliability.weight() != Reliability.USUAL.weight()) {
            fields.with("weight", reliability.weight());
        }
        return Optional.of(fields.map());
    }
}
