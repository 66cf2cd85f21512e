package com.surefoot.supply.osm;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.sights.Locality;
import com.surefoot.sights.OpeningHours;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.travel.City;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * An OpenStreetMap extract: {@code .osm.pbf}, or GeoJSON with OpenStreetMap's tags, packed by gzip or not. Its sights,
 * restaurants and hotels that lie in cities are taken; what is mapped twice is put together. Only what is held of these
 * is held, however large the file is.
 *
 * <p>The data is © OpenStreetMap contributors, under the ODbL, and whoever shows it has to say so; see
 * {@link #ATTRIBUTION}.
 */
public final class OsmExtract {

    /** What people have to be able to read where the data is shown (www.openstreetmap.org/copyright). */
    public static final String ATTRIBUTION = "© OpenStreetMap contributors (ODbL)";

    private static final String WHAT = "places";
    private static final int LONGEST_NAME = 255;
    private static final long LARGEST_TEXT = 4_000_000_000L;

    private final Path path;

    private OsmExtract(Path path) {
        this.path = path;
    }

    /**
     * An extract in a file.
     *
     * @throws BrokenSourceException if there is no such file, or its name does not end like one
     */
    public static OsmExtract at(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new BrokenSourceException(
                    String.valueOf(path), 0, "there is no such file.", "Maybe the path is misspelt?");
        }
        OsmExtract extract = new OsmExtract(path);
        if (!extract.isPbf() && !extract.isGeoJson()) {
            throw new BrokenSourceException(
                    String.valueOf(path),
                    0,
                    "it is of no form that is read.",
                    "Maybe it should end in .osm.pbf, .geojson or .geojson.gz?");
        }
        return extract;
    }

    /**
     * Writes what lies in the cities.
     *
     * @param source under which it is listed
     * @return what was left out, and what was put together
     * @throws BrokenSourceException if the file is malformed
     * @throws IOException if it cannot be read for other reasons
     */
    public LeftOut writeTo(Source source, List<City> cities, CatalogueSink sink) throws IOException {
        LeftOut leftOut = new LeftOut();
        Map<City, List<Candidate>> found = new LinkedHashMap<>();
        cities.forEach(city -> found.put(city, new ArrayList<>()));
        readFeatures(leftOut, feature -> take(feature, cities, found, leftOut));
        found.forEach((city, candidates) -> {
            for (List<Candidate> place : Merging.of(candidates)) {
                put(place, city, source, sink, leftOut);
            }
        });
        return leftOut;
    }

    private static void take(Feature feature, List<City> cities, Map<City, List<Candidate>> found, LeftOut leftOut) {
        Optional<String> fault = findFault(feature);
        Optional<City> city = findCity(feature.point(), cities);
        if (fault.isPresent()) {
            leftOut.add(WHAT, fault.get());
        } else if (city.isEmpty()) {
            leftOut.add(WHAT, "in no city of the catalogue");
        } else {
            Sort sort = Sort.of(feature.tags()).orElseThrow();
            found.computeIfAbsent(city.get(), unused -> new ArrayList<>()).add(Candidate.of(feature, sort));
        }
    }

    private static Optional<String> findFault(Feature feature) {
        Optional<String> name = feature.find("name");
        if (name.isEmpty()) {
            return Optional.of("no name");
        }
        if (name.get().length() > LONGEST_NAME) {
            return Optional.of("a name of more than %d characters".formatted(LONGEST_NAME));
        }
        if (feature.has("access", "private") || feature.has("access", "no")) {
            return Optional.of("not open to the public");
        }
        return feature.has("disused", "yes") || feature.has("abandoned", "yes")
                ? Optional.of("given up")
                : Optional.empty();
    }

    /** That whose centre is nearest. */
    private static Optional<City> findCity(GeoPoint point, List<City> cities) {
        return cities.stream()
                .filter(city -> city.area().contains(point))
                .min(Comparator.<City, Distance>comparing(
                        city -> city.area().centre().distanceTo(point)));
    }

    private static void put(List<Candidate> place, City city, Source source, CatalogueSink sink, LeftOut leftOut) {
        Feature merged = Merged.of(place);
        OpeningHours hours = OpeningHours.parse(merged.find("opening_hours").orElse(""));
        place.stream().skip(1).forEach(twin -> leftOut.add(WHAT, "mapped twice"));
        Sort sort = place.get(0).sort();
        if (sort.group() != Sort.Group.HOTEL) {
            hours.at(Locality.in(city, merged.point()))
                    .findFlaw()
                    .ifPresent(flaw -> leftOut.add("hours of places", flaw.words()));
        }
        new Listing(source, city).put(merged, sort, hours, sink);
    }

    private void readFeatures(LeftOut leftOut, Consumer<Feature> features) throws IOException {
        if (isPbf()) {
            new PbfFeatures(new PbfFile(path, Sort.keys()), OsmExtract::isWanted, leftOut).read(features);
            return;
        }
        try (InputStream in = open()) {
            new GeoJsonFeatures(String.valueOf(path.getFileName()), OsmExtract::isWanted, leftOut).read(in, features);
        }
    }

    private static boolean isWanted(Map<String, String> tags) {
        return Sort.of(tags).isPresent();
    }

    private InputStream open() throws IOException {
        InputStream file = new BufferedInputStream(Files.newInputStream(path));
        return new BoundedStream(name().endsWith(".gz") ? new GZIPInputStream(file) : file, LARGEST_TEXT);
    }

    private boolean isPbf() {
        return name().endsWith(".pbf");
    }

    private boolean isGeoJson() {
        return name().matches(".*\\.(geojson|json)(\\.gz)?");
    }

    private String name() {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    }
}
