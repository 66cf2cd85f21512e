package com.surefoot.supply.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.lodging.Property;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.supply.osm.SmallTown.Imported;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OsmExtractTest {

    private static final Map<String, String> MUSEUM = Map.of("tourism", "museum", "name", "Musée");

    @TempDir
    private Path folder;

    private Imported read(PbfWriter writer) throws IOException {
        return read(writer.file());
    }

    private Imported read(byte[] bytes) throws IOException {
        Path file = folder.resolve("town.osm.pbf");
        Files.write(file, bytes);
        return SmallTown.read(file);
    }

    @Test
    void aSightIsListedWithWhatItsTagsTell() throws IOException {
        // given
        Map<String, String> tags = Map.of(
                "tourism", "museum",
                "name", "Musée de la Mer",
                "name:en", "Museum of the Sea",
                "name:de", "Meeresmuseum",
                "wikidata", "Q1",
                "charge", "7.50 EUR",
                "opening_hours", "Tu-Su 10:00-18:00 \"last entry 45 min before closing\"");

        // when
        Imported imported = read(new PbfWriter().node(7, 43.731, 7.421, tags));

        // then
        Sight sight = imported.sink().all(Sight.class).get(0);
        assertThat(sight.id()).isEqualTo("osm:town:node-7");
        assertThat(sight.place().name()).isEqualTo("Museum of the Sea");
        assertThat(sight.localName()).isEqualTo("Musée de la Mer");
        assertThat(sight.place().point().lat()).isCloseTo(43.731, within(1e-7));
        assertThat(sight.place().point().lon()).isCloseTo(7.421, within(1e-7));
        assertThat(sight.ticket()).hasToString("7.50 EUR");
        assertThat(sight.lastEntry()).isEqualTo(Duration.ofMinutes(45));
        assertThat(sight.hours().isKnown()).isTrue();
        assertThat(sight.prize()).isEqualTo(50 + 10 + 2 * 2);
        assertThat(imported.leftOut().rows()).isEmpty();
    }

    @Test
    void aRestaurantsPriceIsNotKnown() throws IOException {
        // given
        Map<String, String> tags =
                Map.of("amenity", "restaurant", "name", "Chez Nous", "cuisine", "french;sea_food", "diet:vegan", "yes");

        // when
        Restaurant restaurant = read(new PbfWriter().node(8, 43.73, 7.42, tags))
                .sink()
                .all(Restaurant.class)
                .get(0);

        // then
        assertThat(restaurant.cuisines()).containsExactlyInAnyOrder("french", "sea food");
        assertThat(restaurant.tags()).containsExactly("vegan");
        assertThat(restaurant.pricePerPerson().isKnown()).isFalse();
        assertThat(restaurant.hours().isKnown()).isFalse();
    }

    @Test
    void aHotelIsAPlaceWithoutRooms() throws IOException {
        // given
        Map<String, String> tags =
                Map.of("tourism", "hotel", "name", "Métropole", "stars", "4S", "internet_access", "wlan");

        // when
        Property hotel = read(new PbfWriter().node(9, 43.73, 7.42, tags))
                .sink()
                .all(Property.class)
                .get(0);

        // then
        assertThat(hotel.stars()).isEqualTo(4);
        assertThat(hotel.features()).containsExactly("wifi");
        assertThat(hotel.roomTypes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no | | 0.00 EUR",
                "yes | 10€ | 10.00 EUR",
                "yes | 7,2EUR | 7.20 EUR",
                "yes | 10 USD | not known",
                "yes | 10-12 EUR | not known",
                "yes | | not known",
                " | | not known",
            })
    void aTicketCostsWhatTheTagsSayOrNobodyKnows(String fee, String charge, String price) throws IOException {
        // given
        Map<String, String> tags = new HashMap<>(MUSEUM);
        tags.put("fee", fee == null ? "" : fee);
        tags.put("charge", charge == null ? "" : charge);

        // when / then
        assertThat(read(new PbfWriter().node(1, 43.73, 7.42, tags))
                        .sink()
                        .all(Sight.class)
                        .get(0)
                        .ticket())
                .hasToString(price);
    }

    @Test
    void aWayLiesInTheMiddleOfItsNodes() throws IOException {
        // given: a closed way, so that its first node is there twice
        PbfWriter writer = new PbfWriter()
                .dense(
                        1,
                        List.of(
                                new double[] {43.730, 7.420},
                                new double[] {43.730, 7.424},
                                new double[] {43.732, 7.424},
                                new double[] {43.732, 7.420}),
                        Map.of())
                .way(50, MUSEUM, 1, 2, 3, 4, 1);

        // when
        Sight sight = read(writer).sink().all(Sight.class).get(0);

        // then
        assertThat(sight.id()).isEqualTo("osm:town:way-50");
        assertThat(sight.place().point().lat()).isCloseTo(43.731, within(1e-6));
        assertThat(sight.place().point().lon()).isCloseTo(7.422, within(1e-6));
    }

    @Test
    void aMultipolygonLiesInTheMiddleOfWhatBoundsItFromOutside() throws IOException {
        // given
        PbfWriter writer = new PbfWriter()
                .dense(
                        1,
                        List.of(
                                new double[] {43.730, 7.420},
                                new double[] {43.732, 7.420},
                                new double[] {43.730, 7.424},
                                new double[] {43.732, 7.424},
                                new double[] {43.7301, 7.4201}),
                        Map.of())
                .way(50, Map.of(), 1, 2)
                .way(51, Map.of(), 3, 4)
                .way(52, Map.of(), 5)
                .relation(
                        60,
                        Map.of("type", "multipolygon", "tourism", "museum", "name", "Musée"),
                        50,
                        "outer",
                        51,
                        "outer",
                        52,
                        "inner");

        // when
        Sight sight = read(writer).sink().all(Sight.class).get(0);

        // then
        assertThat(sight.id()).isEqualTo("osm:town:relation-60");
        assertThat(sight.place().point().lat()).isCloseTo(43.731, within(1e-6));
        assertThat(sight.place().point().lon()).isCloseTo(7.422, within(1e-6));
    }

    @Test
    void whatCannotBeUsedIsLeftOutCountedAndTold() throws IOException {
        // given
        Map<String, String> closed = Map.of("tourism", "museum", "name", "Privé", "access", "private");
        Map<String, String> gone = Map.of("tourism", "museum", "name", "Ancien", "disused", "yes");
        PbfWriter writer = new PbfWriter()
                .node(1, 43.73, 7.42, Map.of("tourism", "museum"))
                .node(2, 43.73, 7.42, closed)
                .node(3, 43.73, 7.42, gone)
                .node(4, 48.85, 2.35, MUSEUM)
                .node(5, 93, 7.42, MUSEUM)
                .node(6, 43.73, 7.42, Map.of("amenity", "bench", "name", "Banc"))
                .node(7, 43.735, 7.42, MUSEUM)
                .way(50, MUSEUM, 100, 101)
                .relation(60, Map.of("type", "site", "tourism", "museum", "name", "Site"));

        // when
        Imported imported = read(writer);

        // then
        assertThat(imported.sink().all(Sight.class)).extracting(Sight::id).containsExactly("osm:town:node-7");
        assertThat(imported.leftOut().rows())
                .containsEntry("places: no name", 1)
                .containsEntry("places: not open to the public", 1)
                .containsEntry("places: given up", 1)
                .containsEntry("places: in no city of the catalogue", 1)
                .containsEntry("places: not on Earth", 1)
                .containsEntry("places: their outline is not in the extract", 1)
                .containsEntry("places: a relation that is no area", 1)
                .containsEntry("hours of places: no opening hours", 1)
                .hasSize(8);
    }

    @Test
    void whatIsMappedTwiceIsOnePlaceWithTheLowestIdAndTheTagsOfBoth() throws IOException {
        // given
        PbfWriter writer = new PbfWriter()
                .node(9, 43.7301, 7.4201, Map.of("tourism", "hotel", "name", "Hôtel Métropole"))
                .node(1, 43.7300, 7.4200, Map.of())
                .node(2, 43.7302, 7.4202, Map.of())
                .way(50, Map.of("tourism", "hotel", "name", "Metropole", "stars", "5"), 1, 2);

        // when
        Imported imported = read(writer);

        // then
        assertThat(imported.sink().all(Property.class)).hasSize(1);
        Property hotel = imported.sink().all(Property.class).get(0);
        assertThat(hotel.id()).isEqualTo("osm:town:node-9");
        assertThat(hotel.stars()).isEqualTo(5);
        assertThat(imported.leftOut().rows()).containsEntry("places: mapped twice", 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10:00-18:00 | 2025-01-01 | 11:00-17:00 | 2026-01-01 | 11:00-17:00",
                "10:00-18:00 | 2026-01-01 | 11:00-17:00 | | 10:00-18:00",
                "10:00-18:00 | | 11:00-17:00 | | ''",
                "10:00-18:00 | soon | 11:00-17:00 | never | ''",
                "10:00-18:00 | | 10:00-18:00 | | 10:00-18:00",
                " | | 10:00-18:00 | | 10:00-18:00",
            })
    void ofHoursThatDifferTheLatestCountOrNone(
            String first, String firstChecked, String second, String secondChecked, String expected)
            throws IOException {
        // given
        PbfWriter writer = new PbfWriter()
                .node(1, 43.73, 7.42, museum(first, firstChecked))
                .node(2, 43.73, 7.42, museum(second, secondChecked));

        // when / then
        assertThat(read(writer).sink().all(Sight.class))
                .extracting(sight -> sight.hours().toString())
                .containsExactly(expected);
    }

    private static Map<String, String> museum(String hours, String checked) {
        Map<String, String> tags = new HashMap<>(MUSEUM);
        tags.put("opening_hours", hours == null ? "" : hours);
        tags.put("check_date:opening_hours", checked == null ? "" : checked);
        return tags;
    }

    @Test
    void aFileThatIsCutShortBreaksTheImport() {
        // given
        byte[] whole = new PbfWriter().node(7, 43.73, 7.42, MUSEUM).file();

        // when / then
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 5)))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContaining("town.osm.pbf")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aFileThatNeedsMoreThanIsUnderstoodIsRefused() {
        assertThatThrownBy(() -> read(PbfWriter.headerThatNeeds("HistoricalInformation")))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContaining("HistoricalInformation");
    }

    @Test
    void hostileBytesAreRefusedAndNothingElse() {
        // given
        byte[] whole =
                new PbfWriter().node(7, 43.73, 7.42, MUSEUM).way(8, MUSEUM, 7).file();
        Random random = new Random(20260601);

        // when / then
        for (int i = 0; i < 2000; i++) {
            byte[] spoilt = whole.clone();
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            try {
                assertThat(read(spoilt)).isNotNull();
            } catch (BrokenSourceException refused) {
                assertThat(refused).hasMessageContaining("Maybe");
            } catch (IOException e) {
                throw new AssertionError("byte by byte, draw " + i, e);
            }
        }
    }

    @Test
    void hostileContentIsRefusedAndNothingElse() {
        // given: blocks that unpack well, to bytes of no meaning
        Random random = new Random(20260602);

        // when / then
        for (int i = 0; i < 2000; i++) {
            byte[] content = new byte[random.nextInt(200)];
            random.nextBytes(content);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.writeBytes(PbfWriter.blob("OSMData", content));
            try {
                assertThat(read(file.toByteArray()).sink().counts()).isEmpty();
            } catch (BrokenSourceException refused) {
                assertThat(refused).hasMessageContaining("Maybe");
            } catch (IOException e) {
                throw new AssertionError("draw " + i, e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.osm.pbf", "town.txt"})
    void whatIsNoExtractIsNamedWithAHint(String name) throws IOException {
        Files.writeString(folder.resolve("town.txt"), "");
        assertThatThrownBy(() -> OsmExtract.at(folder.resolve(name)))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("Maybe");
    }
}
