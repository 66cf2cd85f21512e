package com.surefoot.cli;

import com.surefoot.cli.TextTable.Column;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Costs;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Stay;
import com.surefoot.lodging.CancellationPolicy;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An itinerary as plain text for a terminal, at most {@value #WIDEST} columns wide. */
final class ItineraryText {

    static final int WIDEST = 110;

    private static final int WHAT = 44;
    private static final int APPROACH = 34;

    private final Itinerary itinerary;
    private final Whereabouts whereabouts;
    private final Optional<Money> budget;
    private final List<String> lines = new ArrayList<>();

    private ItineraryText(Itinerary itinerary, Optional<Money> budget) {
        this.itinerary = itinerary;
        this.whereabouts = new Whereabouts(itinerary);
        this.budget = budget;
    }

    /** Who, where, when and for how much; every day's table; what it adds up to. */
    static String of(Itinerary itinerary, Optional<Money> budget) {
        ItineraryText text = new ItineraryText(itinerary, budget);
        text.writeHeader();
        text.writeDays();
        text.writeCosts();
        text.writeSampleNote();
        return String.join("\n", text.lines) + "\n";
    }

    private void writeHeader() {
        List<Day> days = itinerary.days();
        DateRange dates =
                new DateRange(days.get(0).date(), days.get(days.size() - 1).date());
        write(whereabouts.route());
        write(Spoken.party(itinerary.party()) + ", " + Spoken.days(dates));
        itinerary.stays().forEach(this::writeStay);
        itinerary.listActivities().stream()
                .flatMap(activity -> activity instanceof Leg leg ? LiveText.of(leg.offer()).stream() : Stream.empty())
                .forEach(this::write);
        write(Spoken.price(itinerary.total()) + " in all"
                + budget.map(limit -> ", of a budget of " + Spoken.price(limit)).orElse(""));
    }

    private void writeStay(Stay stay) {
        LodgingOffer offer = stay.offer();
        String property = ActivityText.named(
                offer.property().place().name(), offer.property().source());
        write(
                whereabouts.vary() || itinerary.stays().size() > 1
                        ? "%s, %s at %s"
                                .formatted(
                                        whereabouts.of(stay),
                                        Spoken.count(stay.dates().nights(), "night", "nights"),
                                        property)
                        : property);
        write("  %s × %s, %s, %s"
                .formatted(
                        stay.rooms(),
                        Plain.text(offer.roomType().name()),
                        Spoken.lower(offer.ratePlan().board()),
                        cancellation(offer.ratePlan().cancellation())));
        offer.live()
                .map(sold -> LiveText.of(sold, offer.counted()))
                .orElse(List.of())
                .forEach(line -> write("  " + line));
    }

    private static String cancellation(CancellationPolicy policy) {
        return policy.freeUntilBeforeCheckIn()
                .map(before -> "free to cancel until %s before check-in".formatted(Spoken.duration(before)))
                .orElse("not refundable");
    }

    private void writeDays() {
        List<TextTable> tables = itinerary.days().stream().map(this::table).toList();
        int[] widths = tables.stream()
                .map(TextTable::widths)
                .reduce(ItineraryText::widest)
                .orElseThrow();
        for (int i = 0; i < tables.size(); i++) {
            lines.add("");
            write(title(itinerary.days().get(i)));
            tables.get(i).lines(widths).forEach(lines::add);
        }
    }

    private String title(Day day) {
        String where = whereabouts.vary() ? whereabouts.on(day) : "";
        return Spoken.day(day.date()) + (where.isEmpty() ? "" : ": " + where);
    }

    private TextTable table(Day day) {
        TextTable table = new TextTable(
                Column.left("Time", WIDEST),
                Column.left("What", WHAT),
                Column.left("Getting there", APPROACH),
                Column.right(itinerary.currency().getCurrencyCode()));
        for (Activity activity : day.activities()) {
            ActivityText text = new ActivityText(activity);
            table.row(text.when(), text.what(), text.approach(), text.cost());
        }
        return table.row("", "", "The day, ways included", Spoken.amount(total(day)));
    }

    private Money total(Day day) {
        Stream<Money> ways = day.activities().stream()
                .flatMap(activity -> activity.approach().stream())
                .map(Approach::cost);
        return Stream.concat(day.activities().stream().map(Activity::cost), ways)
                .reduce(Money.zero(itinerary.currency()), Money::plus);
    }

    private void writeCosts() {
        Costs costs = itinerary.costs();
        TextTable table = new TextTable(
                Column.left("The whole trip", WIDEST),
                Column.right(itinerary.currency().getCurrencyCode()));
        table.row("Between the cities", Spoken.amount(costs.intercity()));
        table.row("Getting around", Spoken.amount(costs.inCity()));
        table.row("Lodging", Spoken.amount(costs.lodging()));
        table.row("Meals", Spoken.amount(costs.meals()));
        table.row("Tickets", Spoken.amount(costs.tickets()));
        table.row("Total", Spoken.amount(costs.total()));
        lines.add("");
        lines.addAll(table.lines());
    }

    private void writeSampleNote() {
        if (lines.stream().anyMatch(line -> line.contains(ActivityText.SAMPLE))) {
            lines.add("");
            write("What is marked " + ActivityText.SAMPLE + " is made up to try Surefoot with and cannot be booked.");
        }
    }

    private void write(String line) {
        lines.addAll(Folding.fold(line, WIDEST));
    }

    private static int[] widest(int[] one, int[] other) {
        int[] widest = one.clone();
        for (int i = 0; i < widest.length; i++) {
            widest[i] = Math.max(one[i], other[i]);
        }
        return widest;
    }
}
