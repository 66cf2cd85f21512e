package com.surefoot.cli;

import com.surefoot.catalogue.Cities;
import com.surefoot.supply.gtfs.GtfsFeed;
import com.surefoot.supply.holidays.SchoolHolidayFile;
import com.surefoot.supply.osm.OsmExtract;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.supply.tencities.TenCities;
import com.surefoot.travel.City;
import com.surefoot.travel.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports sources into the catalogue; what one said before is replaced. */
@Command(
        name = "import",
        description = "Put a source into the catalogue, in place of what it said before.",
        synopsisSubcommandLabel = "SOURCE")
final class ImportCommand implements Runnable {

    private final Terminal terminal;
    private final Application application;
    private final Imports imports;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ImportCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
        this.imports = new Imports(terminal, application);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing source. Maybe start with 'surefoot import sample'?");
    }

    @Command(name = "sample", description = "The sample world that comes with Surefoot.")
    void sample() {
        leaveSandbox();
        imports.runSample();
    }

    @Command(name = "gtfs", description = "A GTFS static feed.")
    void gtfs(
            @Parameters(paramLabel = "FILE", description = "A zip file, or a folder with the tables.") Path file,
            @Option(
                            names = "--source",
                            paramLabel = "ID",
                            description = "Names the source for good; gtfs:FILE without .zip where not given.")
                    @Nullable String id,
            @Option(
                            names = "--force",
                            description = "Take it even if it has lost many of the runs that were there before.")
                    boolean force) {
        leaveSandbox();
        Path name = file.toAbsolutePath().normalize().getFileName();
        String label = String.valueOf(name).replaceFirst("(?i)\\.zip$", "");
        Source source = source(id == null ? "gtfs:" + label : id, label);
        if (force) {
            imports.runAnyhow(source, GtfsFeed.at(file));
        } else {
            imports.run(source, GtfsFeed.at(file));
        }
    }

    @Command(name = "ten-cities", description = "The tables of ten Chinese cities.")
    void tenCities(
            @Parameters(paramLabel = "DIR", description = "Holds attractions, poi and the like.") Path directory) {
        leaveSandbox();
        AtomicReference<@Nullable LeftOut> leftOut = new AtomicReference<>();
        TenCities tables = TenCities.at(directory);
        imports.run(TenCities.SOURCE, sink -> leftOut.set(tables.writeTo(sink)));
        tell(leftOut.get());
    }

    @Command(
            name = "osm",
            description = "Sights, restaurants and hotels of an OpenStreetMap extract, in the cities of the catalogue "
                    + "or in one that is named here.")
    void osm(
            @Parameters(paramLabel = "FILE", description = "Ends in .osm.pbf, .geojson or .geojson.gz.") Path file,
            @Option(
                            names = "--source",
                            paramLabel = "ID",
                            description = "Names the source for good; osm:FILE without its ending where not given.")
                    @Nullable String id,
            @ArgGroup(exclusive = false) @Nullable NamedCity named) {
        OsmExtract extract = OsmExtract.at(file);
        Path name = file.toAbsolutePath().normalize().getFileName();
        String label = String.valueOf(name).replaceFirst("(?i)(\\.osm)?\\.(pbf|geojson|json)(\\.gz)?$", "");
        Source source = source(id == null ? "osm:" + label : id, label + ", " + OsmExtract.ATTRIBUTION);
        AtomicReference<@Nullable LeftOut> leftOut = new AtomicReference<>();
        if (named == null) {
            List<City> cities = application.get(Cities.class).listCities();
            if (cities.isEmpty()) {
                throw new CommandFailedException("The catalogue knows no city to put places in. "
                        + "Maybe import a source that has cities first, or name one with --city?");
            }
            imports.run(source, sink -> leftOut.set(extract.writeTo(source, cities, sink)));
        } else {
            City city = named.city();
            imports.run(source, sink -> {
                sink.put(city, named.onFoot());
                leftOut.set(extract.writeTo(source, List.of(city), sink));
            });
        }
        tell(leftOut.get());
    }

    @Command(
            name = "holidays",
            description =
                    "School holidays, by which opening hours go that speak of them. The file knows of the days from the "
                            + "first it tells of to the last.")
    void holidays(
            @Parameters(paramLabel = "FILE", description = "An iCalendar .ics, or a table .csv of from,to,name.")
                    Path file,
            @Option(
                            names = "--country",
                            required = true,
                            paramLabel = "CC",
                            description = "Whose they are: a country's two-letter code.")
                    String country,
            @Option(
                            names = "--region",
                            paramLabel = "PART",
                            description = "The part of the country, if they are not for all of it: BY of DE-BY.")
                    @Nullable String region,
            @Option(
                            names = "--source",
                            paramLabel = "ID",
                            description =
                                    "Names the source for good; holidays:FILE without its ending where not given.")
                    @Nullable String id) {
        leaveSandbox();
        SchoolHolidayFile holidays = SchoolHolidayFile.at(file);
        Path name = file.toAbsolutePath().normalize().getFileName();
        String label = String.valueOf(name).replaceFirst("(?i)\\.(ics|csv)$", "");
        Source source = source(id == null ? "holidays:" + label : id, label);
        AtomicReference<@Nullable LeftOut> leftOut = new AtomicReference<>();
        imports.run(source, sink -> leftOut.set(holidays.writeTo(country, Optional.ofNullable(region), sink)));
        tell(leftOut.get());
    }

    private void tell(@Nullable LeftOut rows) {
        if (rows != null && !rows.rows().isEmpty()) {
            terminal.out().println("Left out: " + told(rows));
        }
    }

    /** What is imported goes into the catalogue itself; the sandbox has one of its own. */
    private void leaveSandbox() {
        application.set(SandboxChoice.ENABLED, false);
    }

    private static String told(LeftOut leftOut) {
        return leftOut.rows().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static Source source(String id, String label) {
        try {
            return new Source(id, label, false);
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(e.getMessage() + " Or name it with --source.");
        }
    }
}
