package com.surefoot.supply.sample;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.supply.tables.SourceFolder;
import com.surefoot.travel.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of the sample world. Its timetable is a GTFS feed of its own.
 *
 * <p>Any row that does not hold together breaks the whole: the files are part of the product.
 */
public final class SampleWorld {

    /** Who says what the sample world says. */
    public static final Source SOURCE = new Source("sample", "Sample world", true);

    private final SourceFolder folder;

    private SampleWorld(SourceFolder folder) {
        this.folder = folder;
    }

    /** The one that comes with Surefoot. */
    public static SampleWorld embedded() {
        return new SampleWorld(SourceFolder.onClasspath("data/sample-world"));
    }

    /**
     * One in a directory of the same form.
     *
     * @throws BrokenSourceException if there is no such directory
     */
    public static SampleWorld at(Path directory) {
        return new SampleWorld(SourceFolder.at(directory));
    }

    /**
     * Writes the cities and their places.
     *
     * @throws BrokenSourceException if a file is missing or a row is wrong
     * @throws IOException if a file cannot be read for other reasons
     */
    public void writeTo(CatalogueSink sink) throws IOException {
        List<String> cities = new ArrayList<>();
        folder.readTable(
                "cities.csv", List.of("id"), row -> cities.add(row.get("id").required()));
        for (String city : cities) {
            new SampleCity(folder, city).writeTo(sink);
        }
    }
}
