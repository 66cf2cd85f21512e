package com.surefoot.web.standin.duffel;

import com.surefoot.web.standin.SampleRides;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds tickets for the rides of the sandbox that have not left yet. */
final class Counter {

    private final SampleRides rides;
    private final Clock clock;

    Counter(SampleRides rides, Clock clock) {
        this.rides = rides;
        this.clock = clock;
    }

    /** Offers to a question, the cheapest first. */
    List<Map<String, Object>> offers(Question question) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (!question.isEconomy()) {
            return List.of();
        }
        List<List<Ticket>> offers = List.of(List.of());
        for (Question.Way way : question.slices()) {
            List<Ticket> tickets = list(way.day()).stream()
                    .filter(ticket -> ticket.isBetween(way.origin(), way.destination()))
                    .toList();
            offers = continued(offers, tickets);
        }
        return offers.stream()
                .sorted(Comparator.comparing(tickets -> Words.total(tickets, question.passengers())))
                .map(tickets -> Words.offer(tickets, handle(tickets, question, now)))
                .toList();
    }

    /** A ride that was sold before, if it still is. */
    Optional<Ticket> find(OfferHandle.Named named) {
        return list(named.day()).stream()
                .filter(ticket -> ticket.name().equals(named.name()))
                .findFirst();
    }

    private List<Ticket> list(LocalDate day) {
        return rides.list(city -> true, day).stream()
                .flatMap(sold -> Ticket.of(sold).stream())
                .filter(ticket -> ticket.ride().departure().toLocalDate().equals(day)
                        && ticket.ride().departure().toInstant().isAfter(clock.instant()))
                .toList();
    }

    private static List<List<Ticket>> continued(List<List<Ticket>> begun, List<Ticket> next) {
        List<List<Ticket>> longer = new ArrayList<>();
        for (List<Ticket> one : begun) {
            for (Ticket ticket : next) {
                List<Ticket> more = new ArrayList<>(one);
                more.add(ticket);
                longer.add(more);
            }
        }
        return longer;
    }

    private static OfferHandle handle(List<Ticket> tickets, Question question, Instant now) {
        return new OfferHandle(
                now,
                question.passengers(),
                tickets.stream()
                        .map(ticket ->
                                new OfferHandle.Named(ticket.ride().departure().toLocalDate(), ticket.name()))
                        .toList());
    }
}
