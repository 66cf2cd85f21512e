package com.surefoot.wire;

import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.SightDemand.ADay;
import com.surefoot.itinerary.demand.SightDemand.AtMost;
import com.surefoot.itinerary.demand.SightDemand.Kinds;
import com.surefoot.itinerary.demand.SightDemand.Lasts;
import com.surefoot.itinerary.demand.SightDemand.Sights;
import com.surefoot.itinerary.demand.SightDemand.When;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one sees. */
final class SightTerms {

    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int MOST_SIGHTS = 20;
    private static final int MOST_VISITS = 100;
    private static final Bounds.Form MINUTES = new Bounds.Form("atLeastMinutes", "atMostMinutes", MINUTES_OF_A_DAY);
    private static final Bounds.Form SIGHTS = new Bounds.Form("atLeast", "atMost", MOST_SIGHTS);

    static final List<Term<?>> ALL = List.of(
            Choices.textTerm("sights", Sights.class, Sights::new, Sights::names),
            Choices.textTerm("kinds", Kinds.class, Kinds::new, Kinds::kinds),
            Term.object(
                    "visit",
                    When.class,
                    List.of("name", "on", "starts", "ends"),
                    SightTerms::when,
                    demand -> new Fields()
                            .with("name", demand.name())
                            .withIfPresent("on", demand.on().map(LocalDate::toString))
                            .withIfPresent("starts", Spans.writeOwn(demand.starts()))
                            .withIfPresent("ends", Spans.writeOwn(demand.ends()))),
            Term.object(
                    "visitLasts",
                    Lasts.class,
                    List.of("name", MINUTES.least(), MINUTES.most()),
                    SightTerms::lasts,
                    demand -> new Fields()
                            .withIfPresent("name", demand.name())
                            .withAll(MINUTES.write(
                                    demand.atLeast().toMinutes(),
                                    demand.atMost().toMinutes()))),
            Term.object(
                    "sightsAtMost", AtMost.class, List.of("kinds", "count"), SightTerms::atMost, demand -> new Fields()
                            .with("kinds", List.copyOf(demand.kinds()))
                            .with("count", demand.count())),
            Term.object(
                    "sightsADay",
                    ADay.class,
                    SIGHTS.fields(),
                    object -> SIGHTS.read(object).map(bounds -> new ADay(bounds.atLeast(), bounds.atMost())),
                    demand -> SIGHTS.write(demand.atLeast(), demand.atMost())));

    private SightTerms() {}

    private static Optional<AtMost> atMost(Element object) {
        Set<String> kinds = Choices.values(object.child("kinds").required(), Element::text);
        Optional<Integer> count = object.child("count").required().integer(0, MOST_VISITS);
        return kinds.isEmpty() ? Optional.empty() : count.map(most -> new AtMost(kinds, most));
    }

    private static Optional<When> when(Element object) {
        Optional<String> name = object.child("name").required().text();
        Optional<LocalDate> on = object.child("on").date();
        ClockSpan starts = Spans.readOwn(object.child("starts"));
        ClockSpan ends = Spans.readOwn(object.child("ends"));
        return name.map(sight -> new When(sight, on, starts, ends));
    }

    private static Optional<Lasts> lasts(Element object) {
        Optional<String> name = object.child("name").text();
        Optional<Bounds> bounds = MINUTES.read(object);
        if (bounds.filter(read -> read.atMost() == 0).isPresent()) {
            object.child(MINUTES.most()).impossible("No visit lasts no time.", "Maybe leave the sight out instead?");
            return Optional.empty();
        }
        return bounds.map(
                read -> new Lasts(name, Duration.ofMinutes(read.atLeast()), Duration.ofMinutes(read.atMost())));
    }
}
