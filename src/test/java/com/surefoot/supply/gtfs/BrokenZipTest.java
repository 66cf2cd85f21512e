package com.surefoot.supply.gtfs;

import static com.surefoot.supply.gtfs.Broken.assertBroken;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.catalogue.BrokenSourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not the zip file of one feed, or that mean harm. */
class BrokenZipTest {

    @TempDir
    private Path folder;

    private final SmallFeed feed = SmallFeed.valid();

    @ParameterizedTest
    @ValueSource(strings = {"feed/", "a/b/c/", "feed\\", "./"})
    void theTablesMayLieInOneFolder(String inside) {
        // given
        RecordingSink sink = RecordingSink.keeping();

        // when
        SmallFeed.readZip(feed.zipped(inside), sink);

        // then
        assertThat(sink.puts()).isEqualTo(SmallFeed.valid().read().puts());
    }

    @Test
    void whatMacOsAddsIsIgnored() {
        feed.withText("__MACOSX/stops.txt", "\0").withText("__MACOSX/._stops.txt", "\0");
        assertThat(feed.read().counts()).containsEntry("Stop", 3L);
    }

    @Test
    void namesInAnyAlphabetAreNoObstacle() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
            zip.putNextEntry(new ZipEntry("说明.txt"));
            for (String file : feed.files().keySet()) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(feed.text(file).getBytes(UTF_8));
            }
        }
        RecordingSink sink = RecordingSink.keeping();
        SmallFeed.readZip(bytes.toByteArray(), sink);
        assertThat(sink.counts()).containsEntry("Stop", 3L);
    }

    @Test
    void aNameThatIsNotTheUtf8ItClaimsToBeIsBroken() {
        byte[] zip = feed.withText("ü.txt", "").zipped();
        assertBroken(replacing(zip, "\u00c3\u00bc.txt", "\u00c3 .txt"), "feed", "not a zip file that can be read");
    }

    @Test
    void tablesInTwoFoldersAreBroken() {
        SmallFeed two = SmallFeed.valid();
        feed.files()
                .forEach((name, bytes) ->
                        two.without(name).withBytes("x/" + name, bytes).withBytes("y/" + name, bytes));
        assertBroken(two, "feed", "2 folders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../", "..\\", "a/../../"})
    void aFolderThatLeadsOutIsBroken(String inside) {
        assertBroken(feed.zipped(inside), "feed", "leads out of the zip file");
    }

    @Test
    void aTableThatIsThereTwiceIsBroken() {
        feed.withText("stopz.txt", feed.text("stops.txt"));
        assertBroken(replacing(feed.zipped(), "stopz.txt", "stops.txt"), "stops.txt: ", "twice");
    }

    @Test
    void aZipFileInAZipFileIsBroken() {
        byte[] inner = feed.zipped();
        feed.files().clear();
        assertBroken(feed.withBytes("feed.zip", inner), "feed", "Maybe the feed is a zip file inside this one?");
    }

    @Test
    void anEmptyZipFileIsBroken() {
        feed.files().clear();
        assertBroken(feed, "feed", "no GTFS table");
    }

    @Test
    void aMissingFileIsBroken() {
        assertBroken(folder.resolve("missing.zip"), folder.resolve("missing.zip") + ": ", "no such file");
    }

    @Test
    void anEmptyFolderIsBroken() {
        assertBroken(folder, "agency.txt: ", "missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "<html>404</html>", "stop_id,stop_name\n"})
    void whatIsNotAZipFileIsBroken(String text) {
        assertBroken(text.getBytes(UTF_8), "feed", "not a zip file that can be read");
    }

    @Test
    void aZipFileCutShortIsBroken() {
        byte[] whole = feed.zipped();
        for (int length = 0; length < whole.length; length += 97) {
            assertBroken(Arrays.copyOf(whole, length), "feed", "not a zip file that can be read");
        }
    }

    @Test
    void anEncryptedZipFileIsBroken() {
        byte[] zip = feed.zipped();
        for (int i = 0; i < zip.length - 10; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        assertBroken(zip, "feed", "Maybe the download broke off, or the file is encrypted?");
    }

    @Test
    void aTableThatUnpacksForEverIsBroken() throws IOException {
        // given
        Path file = folder.resolve("bomb.zip");
        Files.write(
                file,
                feed.withText("stop_times.txt", feed.text("stop_times.txt") + "\n".repeat(9_000_000))
                        .zipped());

        // then
        assertThat(file).satisfies(bomb -> assertThat(Files.size(bomb)).isLessThan(20_000));
        assertThatThrownBy(() -> GtfsFeed.at(file).withMaximumBytes(1_000_000).writeTo(RecordingSink.counting()))
                .isInstanceOfSatisfying(
                        BrokenSourceException.class,
                        e -> Broken.check(e, "stop_times.txt, line ", "unpacks to more than 1000000 bytes"));
    }

    @Test
    void aStoredTableWithASpoiltByteIsBrokenAlthoughItCouldBeRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : feed.files().keySet()) {
                zip.putNextEntry(stored(file, feed.text(file).getBytes(UTF_8)));
                zip.write(feed.text(file).getBytes(UTF_8));
            }
        }
        assertBroken(replacing(bytes.toByteArray(), "10:52:00", "10:25:00"), "stop_times.txt, line ", "checksum");
    }

    @Test
    void aPackedTableWithASpoiltByteIsBroken() {
        byte[] zip = feed.zipped();
        int start = new String(zip, ISO_8859_1).indexOf("stops.txt") + "stops.txt".length();
        zip[start + 40] ^= 0x55;
        assertBroken(zip, "stops.txt", "cannot be read");
    }

    private static ZipEntry stored(String name, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        return entry;
    }

    private static byte[] replacing(byte[] bytes, String piece, String replacement) {
        return new String(bytes, ISO_8859_1).replace(piece, replacement).getBytes(ISO_8859_1);
    }
}
