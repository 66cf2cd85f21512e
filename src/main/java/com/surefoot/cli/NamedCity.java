package com.surefoot.cli;

import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.WalkRules;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Names;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A city that is described on the command line, for sources that have places and no cities. */
final class NamedCity {

    /** An unhurried walk, and ways as they are in towns on average. */
    private static final WalkRules WALK = new WalkRules(4.5, 1.3);

    @Option(names = "--city", required = true, paramLabel = "NAME", description = "A city that the source lies in.")
    private String name = "";

    @Option(names = "--country", required = true, paramLabel = "CC", description = "Its country's two-letter code.")
    private String country = "";

    @Option(
            names = "--region",
            paramLabel = "PART",
            description = "The part of the country it lies in, for its holidays: BY of DE-BY, as ISO 3166-2 has it.")
    private @Nullable String region;

    @Option(names = "--zone", required = true, paramLabel = "ZONE", description = "Its clock, such as Europe/Monaco.")
    private String zone = "";

    @Option(names = "--at", required = true, paramLabel = "LAT,LON", description = "Its centre, in degrees.")
    private String centre = "";

    @Option(
            names = "--radius",
            paramLabel = "KM",
            defaultValue = "10",
            description = "How far around the centre it goes; ${DEFAULT-VALUE} where not given.")
    private double kilometres = 10;

    City city() {
        try {
            String id = Names.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            return new City(
                    new CityId(id),
                    name,
                    name,
                    Set.of(),
                    country.toUpperCase(Locale.ROOT),
                    Optional.ofNullable(region).map(part -> part.toUpperCase(Locale.ROOT)),
                    new Area(point(), Distance.ofKilometres(kilometres)),
                    ZoneId.of(zone),
                    currency());
        } catch (DateTimeException e) {
            throw new CommandFailedException(
                    "'%s' is no time zone. Maybe it should look like Europe/Monaco?".formatted(zone));
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()));
        }
    }

    /** On foot, which is possible everywhere; what else there is, the source does not say. */
    CityTravel onFoot() {
        return new CityTravel(currency(), WALK, Optional.empty(), Optional.empty());
    }

    private GeoPoint point() {
        String[] degrees = centre.split(",", -1);
        if (degrees.length != 2
                || !degrees[0].strip().matches("-?\\d{1,2}(\\.\\d+)?")
                || !degrees[1].strip().matches("-?\\d{1,3}(\\.\\d+)?")) {
            throw new CommandFailedException(
                    "'%s' is no position. Maybe it should look like 43.738,7.425?".formatted(centre));
        }
        return new GeoPoint(Double.parseDouble(degrees[0].strip()), Double.parseDouble(degrees[1].strip()));
    }

    private Currency currency() {
        try {
            return Optional.ofNullable(Currency.getInstance(
                            new Locale.Builder().setRegion(country).build()))
                    .orElseThrow(IllegalArgumentException::new);
        } catch (RuntimeException e) {
            throw new CommandFailedException(
                    "'%s' is no country with a currency. Maybe it should look like MC?".formatted(country));
        }
    }
}
