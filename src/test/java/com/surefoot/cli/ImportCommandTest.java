package com.surefoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.cli.Cli.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {

    private final Cli cli = Cli.onEmptyCatalogue();

    @TempDir
    private Path folder;

    @Test
    void theSampleWorldIsImportedAsTwoSources() {
        // when
        Ended ended = cli.run("import", "sample");

        // then
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out().lines()).hasSize(2);
        assertThat(ended.out())
                .containsPattern("Imported sample: .*4 cities.*, in \\d+\\.\\d s, peak heap [\\d,]+ MB")
                .containsPattern("Imported sample-timetable: .*[\\d,]+ stop times.*, in \\d+\\.\\d s, peak heap");
    }

    @Test
    void aFeedIsNamedAfterItsFile() throws IOException {
        // given
        Path feed = smallFeed("tiny");

        // then
        assertThat(cli.run("import", "gtfs", feed.toString()).out()).startsWith("Imported gtfs:tiny: ");
        assertThat(cli.run("import", "gtfs", feed.toString(), "--source", "other")
                        .out())
                .startsWith("Imported other: ");
    }

    @Test
    void aBrokenFeedIsToldAsItIs() throws IOException {
        // given
        Path feed = smallFeed("broken");
        Files.writeString(feed.resolve("stops.txt"), "stop_id,stop_name,stop_lat,stop_lon\nA,Alpha,north,0\n");

        // when
        Ended ended = cli.run("import", "gtfs", feed.toString());

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("stops.txt, line 2", "north", "Maybe").doesNotContain("\tat ");
    }

    @Test
    void sourcesThatAreNotThereAreNamedWithAHint() {
        for (String kind : new String[] {"gtfs", "ten-cities"}) {
            Ended ended = cli.run("import", kind, folder.resolve("nothing").toString());

            assertThat(ended.exitCode()).isEqualTo(2);
            assertThat(ended.err()).contains("nothing", "Maybe");
        }
    }

    @Test
    void aFileNameThatCannotNameASourceAsksForAnother() throws IOException {
        // given
        Path feed = smallFeed("my feed");

        // then
        Ended ended = cli.run("import", "gtfs", feed.toString());
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("gtfs:my feed", "--source");
    }

    @Test
    void placesOfAnExtractGoToTheCityThatIsNamed() throws IOException {
        // given
        Path extract = extract();

        // when
        Ended ended = cli.run(
                "import",
                "osm",
                extract.toString(),
                "--city",
                "Petite Ville",
                "--country",
                "MC",
                "--zone",
                "Europe/Monaco",
                "--region",
                "mo",
                "--at",
                "43.73,7.42");

        // then
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .startsWith("Imported osm:petite: 1 cities, 1 sights")
                .contains("Left out: ", "1 places: no name");
        assertThat(cli.run("cities").out()).contains("Petite Ville");
    }

    @Test
    void placesOfAnExtractGoToTheCitiesOfTheCatalogue() throws IOException {
        // given
        Path extract = extract();

        // when
        Ended before = cli.run("import", "osm", extract.toString());
        cli.run("import", "sample");
        Ended after = cli.run("import", "osm", extract.toString(), "--source", "map");

        // then
        assertThat(before.exitCode()).isEqualTo(2);
        assertThat(before.err()).contains("no city", "Maybe", "--city");
        assertThat(after.exitCode()).isZero();
        assertThat(after.out()).contains("Imported map: ", "1 places: in no city of the catalogue");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ville | MC | Europe/Nowhere | 43.73,7.42 | Europe/Nowhere",
                "Ville | XX | Europe/Monaco | 43.73,7.42 | XX",
                "Ville | MC | Europe/Monaco | 43.73 | 43.73",
                "Ville | MC | Europe/Monaco | 93.73,7.42 | 93.73",
                "!!! | MC | Europe/Monaco | 43.73,7.42 | does not name a city",
            })
    void aCityThatCannotBeIsToldWithAHint(String name, String country, String zone, String at, String told)
            throws IOException {
        // when
        Ended ended = cli.run(
                "import",
                "osm",
                extract().toString(),
                "--city",
                name,
                "--country",
                country,
                "--zone",
                zone,
                "--at",
                at);

        // then
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains(told, "Maybe").doesNotContain("\tat ");
    }

    @Test
    void schoolHolidaysAreImportedAndReplaceWhatTheSourceSaidBefore() throws IOException {
        // given
        Path file =
                Files.writeString(folder.resolve("by.csv"), "from,to\n2026-05-26,2026-06-05\n2026-08-03,2026-09-14\n");

        // when
        Ended first = cli.run("import", "holidays", file.toString(), "--country", "DE", "--region", "BY");
        Files.writeString(file, "from,to\n2027-05-18,2027-05-28\n");
        Ended second = cli.run("import", "holidays", file.toString(), "--country", "DE", "--region", "BY");

        // then
        assertThat(first.out()).startsWith("Imported holidays:by: 2 school holidays");
        assertThat(second.out()).startsWith("Imported holidays:by: 1 school holidays");
    }

    @Test
    void schoolHolidaysThatCannotBeReadAreToldWithAHint() throws IOException {
        // given
        Path file = Files.writeString(folder.resolve("by.csv"), "from,to\n2026-05-26,soon\n");
        Path good = Files.writeString(folder.resolve("good.csv"), "from,to\n2026-05-26,2026-06-05\n");

        // when
        Ended broken = cli.run("import", "holidays", file.toString(), "--country", "DE");
        Ended nowhere = cli.run("import", "holidays", good.toString(), "--country", "Germany");
        Ended anywhere = cli.run("import", "holidays", good.toString());

        // then
        assertThat(broken.exitCode()).isEqualTo(2);
        assertThat(broken.err()).contains("by.csv, line 2", "soon", "Maybe").doesNotContain("\tat ");
        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.err()).contains("GERMANY", "Maybe").doesNotContain("\tat ");
        assertThat(anywhere.exitCode()).isEqualTo(2);
        assertThat(anywhere.err()).contains("--country");
    }

    private Path extract() throws IOException {
        Path file = folder.resolve("petite.geojson");
        String point = "'geometry':{'type':'Point','coordinates':[7.42,43.73]}";
        Files.writeString(
                file,
                ("{'type':'FeatureCollection','features':["
                                + "{'id':'node/1'," + point + ",'properties':{'tourism':'museum','name':'Musée'}},"
                                + "{'id':'node/2'," + point + ",'properties':{'tourism':'museum'}}]}")
                        .replace('\'', '"'));
        return file;
    }

    @Test
    void whatChangesForTravellersIsTold() throws IOException {
        // given: three trains of the coming week, then one of them later and another one gone
        cli.run(
                "import",
                "gtfs",
                trains("first", "08:00", "09:00", "10:00", "11:00").toString(),
                "--source",
                "rail");

        // when
        Ended ended = cli.run(
                "import", "gtfs", trains("second", "08:00", "09:15", "10:00").toString(), "--source", "rail");

        // then
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .containsPattern("Of 4 runs from \\d{4}-\\d\\d-\\d\\d to \\d{4}-\\d\\d-\\d\\d, "
                        + "2 stay, 1 change and 1 vanish; 0 are new");
    }

    @Test
    void aFeedThatHasLostTooMuchIsRefusedUnlessForced() throws IOException {
        // given
        cli.run("import", "gtfs", trains("first", "08:00", "09:00", "10:00").toString(), "--source", "rail");
        String half = trains("second", "08:00").toString();

        // when
        Ended refused = cli.run("import", "gtfs", half, "--source", "rail");
        Ended forced = cli.run("import", "gtfs", half, "--source", "rail", "--force");

        // then
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("rail is refused", "1 runs where there were 3", "67 % fewer", "Maybe", "--force")
                .doesNotContain("\tat ");
        assertThat(forced.exitCode()).isZero();
        assertThat(forced.out()).contains("Of 3 runs", "1 stay, 0 change and 2 vanish");
    }

    @Test
    void howMuchMayGoIsASetting() throws IOException {
        // given
        Cli patient = Cli.onEmptyCatalogue().with("surefoot.import.largest-drop", "0.7");
        patient.run("import", "gtfs", trains("first", "08:00", "09:00", "10:00").toString(), "--source", "rail");

        // then
        assertThat(patient.run("import", "gtfs", trains("second", "08:00").toString(), "--source", "rail")
                        .exitCode())
                .isZero();
    }

    /** A feed with trains from A to B on a day of the coming week. */
    private Path trains(String name, String... departures) throws IOException {
        Path feed = smallFeed(name);
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(7).format(DateTimeFormatter.BASIC_ISO_DATE);
        List<String> trips = new ArrayList<>();
        List<String> calls = new ArrayList<>();
        for (String departure : departures) {
            trips.add("R,S,T" + departure);
            calls.add("T%1$s,%1$s:00,%1$s:00,A,1".formatted(departure));
            calls.add("T%1$s,%2$s:30:00,%2$s:30:00,B,2".formatted(departure, departure.substring(0, 2)));
        }
        write(feed, "calendar_dates", "service_id,date,exception_type", "S," + day + ",1");
        write(feed, "trips", "route_id,service_id,trip_id", trips.toArray(String[]::new));
        write(
                feed,
                "stop_times",
                "trip_id,arrival_time,departure_time,stop_id,stop_sequence",
                calls.toArray(String[]::new));
        return feed;
    }

    private Path smallFeed(String name) throws IOException {
        Path feed = Files.createDirectory(folder.resolve(name));
        write(feed, "agency", "agency_name,agency_url,agency_timezone", "Rail,https://rail.example,Europe/Berlin");
        write(feed, "stops", "stop_id,stop_name,stop_lat,stop_lon", "A,Alpha,50,10", "B,Beta,50,12");
        write(feed, "routes", "route_id,route_short_name,route_type", "R,R1,2");
        write(feed, "trips", "route_id,service_id,trip_id", "R,S,T");
        write(
                feed,
                "stop_times",
                "trip_id,arrival_time,departure_time,stop_id,stop_sequence",
                "T,08:00:00,08:00:00,A,1",
                "T,10:00:00,10:00:00,B,2");
        write(feed, "calendar_dates", "service_id,date,exception_type", "S,20270604,1");
        return feed;
    }

    private static void write(Path feed, String table, String header, String... lines) throws IOException {
        Files.writeString(feed.resolve(table + ".txt"), header + "\n" + String.join("\n", lines) + "\n");
    }
}
