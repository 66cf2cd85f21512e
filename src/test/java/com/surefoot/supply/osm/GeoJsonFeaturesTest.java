package com.surefoot.supply.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.sights.Sight;
import com.surefoot.supply.osm.SmallTown.Imported;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonFeaturesTest {

    private static final String POINT = "{'type':'Point','coordinates':[7.42,43.73]}";

    @TempDir
    private Path folder;

    private Imported read(String json) throws IOException {
        Path file = folder.resolve("town.geojson");
        Files.writeString(file, json.replace('\'', '"'));
        return SmallTown.read(file);
    }

    private Imported readFeatures(String... features) throws IOException {
        return read("{'type':'FeatureCollection','metadata':{'a':[1,{'b':2}]},'features':[" + String.join(",", features)
                + "],'more':[1]}");
    }

    private static String museum(String before, String properties, String geometry) {
        return "{'type':'Feature'," + before + "'geometry':" + geometry
                + ",'properties':{'tourism':'museum','name':'Musée'" + properties + "}}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id':'node/12',@",
                "@,'@id':'node/12'",
                "@,'type':'node','id':12",
                "@,'@type':'node','@id':'12'",
            })
    void idsAreWrittenInSeveralWays(String id) throws IOException {
        // given
        String[] parts = id.split("@(?=$|,)", -1);

        // when / then
        assertThat(readFeatures(museum(parts[0], parts[1], POINT)).sink().all(Sight.class))
                .extracting(Sight::id)
                .containsExactly("osm:town:node-12");
    }

    @Test
    void anAreaLiesInTheMiddleOfItsCorners() throws IOException {
        // given
        String ring = "[[7.42,43.73],[7.424,43.73],[7.424,43.732],[7.42,43.732],[7.42,43.73]]";
        String geometry = "{'type':'Polygon','coordinates':[" + ring + "]}";

        // when
        Sight sight = readFeatures(museum("'id':'way/5',", "", geometry))
                .sink()
                .all(Sight.class)
                .get(0);

        // then
        assertThat(sight.place().point().lat()).isCloseTo(43.731, within(1e-5));
        assertThat(sight.place().point().lon()).isCloseTo(7.422, within(1e-5));
    }

    @Test
    void aFeatureThatCannotBeUsedIsLeftOutAndTheRestIsRead() throws IOException {
        // when
        Imported imported = readFeatures(
                museum("", "", POINT),
                museum("'id':'node/1',", "", "null"),
                museum("'id':'node/2',", "", "{'type':'Point','coordinates':[742,43.73]}"),
                museum("'id':'node/3',", "", "{'type':'Point','coordinates':['7','43']}"),
                "17",
                "{'type':'Feature','properties':null,'geometry':null}",
                museum("'id':'node/4',", ",'odd':[1,{'x':null}],'none':null", POINT));

        // then
        assertThat(imported.sink().all(Sight.class)).extracting(Sight::id).containsExactly("osm:town:node-4");
        assertThat(imported.leftOut().rows())
                .containsEntry("places: no id", 1)
                .containsEntry("places: no position", 3)
                .containsEntry("places: no feature", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{'features':17}", "{'features':[{'id':", "nonsense"})
    void whatIsNoFeatureCollectionBreaksTheImport(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContaining("town.geojson")
                .hasMessageContaining("Maybe");
    }

    @Test
    void packedFilesAreUnpacked() throws IOException {
        // given
        Path file = folder.resolve("town.geojson.gz");
        String json = "{'features':[" + museum("'id':'n9',", "", POINT) + "]}";
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        }

        // when / then
        assertThat(SmallTown.read(file).sink().all(Sight.class))
                .extracting(Sight::id)
                .containsExactly("osm:town:node-9");
    }

    @Test
    void aFileThatUnpacksWithoutEndIsGivenUp() {
        assertThatThrownBy(() -> new BoundedStream(InputStream.nullInputStream(), -1).read())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unpacks");
    }
}
