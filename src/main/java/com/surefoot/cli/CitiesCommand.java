package com.surefoot.cli;

import com.surefoot.catalogue.Cities;
import com.surefoot.cli.TextTable.Column;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.sights.Sights;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the cities of the catalogue. */
@Command(name = "cities", description = "List the cities of the catalogue and how much is known of each.")
final class CitiesCommand implements Runnable {

    private static final int WIDEST_NAME = 24;

    private final Terminal terminal;
    private final Application application;

    CitiesCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public void run() {
        List<City> cities = application.get(Cities.class).listCities();
        if (cities.isEmpty()) {
            terminal.err().println("The catalogue knows no city. Maybe start with 'surefoot import sample'?");
            return;
        }
        TextTable table = new TextTable(
                Column.left("Id", WIDEST_NAME),
                Column.left("Name", WIDEST_NAME),
                Column.left("Local name", WIDEST_NAME),
                Column.left("Country", WIDEST_NAME),
                Column.left("Currency", WIDEST_NAME),
                Column.right("Sights"),
                Column.right("Restaurants"),
                Column.right("Properties"));
        cities.forEach(city -> add(city, table));
        table.lines().forEach(terminal.out()::println);
    }

    private void add(City city, TextTable table) {
        Sights sights = application.get(Sights.class);
        table.row(
                Plain.text(city.id().value()),
                Plain.text(city.name()),
                Plain.text(city.localName()),
                Plain.text(city.country()),
                city.currency().getCurrencyCode(),
                String.valueOf(sights.listSights(city.id()).size()),
                String.valueOf(sights.listRestaurants(city.id()).size()),
                String.valueOf(properties(city)));
    }

    /** Those with a room on sale tonight. */
    private long properties(City city) {
        LocalDate today = LocalDate.now(application.get(Clock.class).withZone(city.zone()));
        return application
                .get(LodgingOffers.class)
                .listOffers(city.id(), new DateRange(today, today.plusDays(1)))
                .stream()
                .map(LodgingOffer::property)
                .distinct()
                .count();
    }
}
