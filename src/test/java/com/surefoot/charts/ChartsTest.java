package com.surefoot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.ElementKind;
import com.surefoot.reliability.certificate.Scored;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartsTest {

    private static final Pattern BIN = Pattern.compile(
            "of ([\\d,]+) with a confidence of ([\\d.]+) %, ([\\d.]+) % proved right \\(95 % interval ([\\d.]+) to ([\\d.]+) %\\)");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 9, 99, 100, 5_000})
    void chartsAreDocumentsWithANameAndADescriptionHoweverManyOutcomesThereAre(int many) throws Exception {
        for (String chart : List.of(reliability(calibrated(many)), riskCoverage(calibrated(many)))) {
            // when
            Element svg = parse(chart);

            // then
            assertThat(svg.getLocalName()).isEqualTo("svg");
            assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("viewBox")).startsWith("0 0 640 ");
            assertThat(named(svg, svg.getAttribute("aria-labelledby"))).contains("of visits");
            assertThat(named(svg, svg.getAttribute("aria-describedby"))).isNotBlank();
            assertThat(svg.getElementsByTagName("path").getLength()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(ElementKind.class)
    void everyKindHasANameOfItsOwn(ElementKind kind) throws Exception {
        assertThat(title(Charts.reliability(kind, List.of())))
                .matches("Reliability of (rides|stays|visits|meals|whole trips), no outcomes yet");
    }

    @Test
    void fewOutcomesAreSaidToBeFew() throws Exception {
        assertThat(title(riskCoverage(calibrated(0)))).isEqualTo("Risk and coverage of visits, no outcomes yet");
        assertThat(title(riskCoverage(calibrated(1)))).isEqualTo("Risk and coverage of visits, only 1 outcome");
        assertThat(title(riskCoverage(calibrated(99)))).isEqualTo("Risk and coverage of visits, only 99 outcomes");
        assertThat(title(riskCoverage(calibrated(1_100)))).isEqualTo("Risk and coverage of visits, 1,100 outcomes");
        assertThat(Charts.note(0)).contains("There is nothing to draw before outcomes are known.");
        assertThat(Charts.note(99)).contains("These are too few outcomes to tell much.");
        assertThat(Charts.note(100)).isEmpty();
    }

    @Test
    void theSameOutcomesGiveTheSameBytes() throws Exception {
        assertThat(reliability(calibrated(500))).isEqualTo(reliability(calibrated(500)));
        assertThat(riskCoverage(calibrated(500))).isEqualTo(riskCoverage(calibrated(500)));
        assertThat(reliability(calibrated(500))).isNotEqualTo(reliability(calibrated(501)));
    }

    @Test
    void theDiagramTellsWhatCameOfEachConfidence() throws Exception {
        // given: what is said with p is right with p
        String description = description(reliability(calibrated(20_000)));

        // when
        Matcher bin = BIN.matcher(description);

        // then
        int bins = 0;
        int hits = 0;
        while (bin.find()) {
            bins++;
            assertThat(bin.group(1)).isEqualTo("2,000");
            double stated = Double.parseDouble(bin.group(2));
            assertThat(Double.parseDouble(bin.group(3))).isBetween(stated - 5, stated + 5);
            hits += Double.parseDouble(bin.group(4)) <= stated && stated <= Double.parseDouble(bin.group(5)) ? 1 : 0;
        }
        assertThat(bins).isEqualTo(10);
        assertThat(hits).isGreaterThanOrEqualTo(8);
    }

    @Test
    void theCurveTellsHowManyOfTheSurestAreWrong() throws Exception {
        // given: the surest half is right, a quarter is wrong every other time, the last quarter always
        List<Scored> outcomes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean right = i < 200 || (i < 300 && i % 2 == 0);
            outcomes.add(new Scored(1 - i / 1_000.0, right, "fate" + i));
        }

        // when
        String description = description(riskCoverage(outcomes));

        // then
        assertThat(description)
                .isEqualTo("Risk–coverage curve: of the surest 25 %, 0.0 % were wrong; of the surest 50 %, 0.0 % were"
                        + " wrong; of the surest 75 %, 16.7 % were wrong; of the surest 100 %, 37.5 % were wrong.");
    }

    @Test
    void aMillionOutcomesMakeNoLargerPicturesThanAThousand() throws Exception {
        List<Scored> million = calibrated(1_000_000);
        assertThat(reliability(million).length()).isLessThan(250_000);
        assertThat(riskCoverage(million).length()).isLessThan(250_000);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutFontsItIsSaidSo(@TempDir Path empty) throws Exception {
        // given
        Path fonts = Files.writeString(empty.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig/>");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + empty,
                "-cp",
                System.getProperty("java.class.path"),
                WithoutFonts.class.getName());
        builder.environment().put("FONTCONFIG_FILE", fonts.toString());

        // when
        Process process = builder.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        // then
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(printed)
                .containsOnlyOnce("first: There are no fonts")
                .containsOnlyOnce("second: There are no fonts");
    }

    private static String reliability(List<Scored> outcomes) throws NoFontsException {
        return Charts.reliability(ElementKind.VISIT, outcomes);
    }

    private static String riskCoverage(List<Scored> outcomes) throws NoFontsException {
        return Charts.riskCoverage(ElementKind.VISIT, outcomes);
    }

    private static List<Scored> calibrated(int many) {
        SplittableRandom random = new SplittableRandom(20261126);
        List<Scored> outcomes = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            double confidence = 0.5 + random.nextDouble() / 2;
            outcomes.add(new Scored(confidence, random.nextDouble() < confidence, "fate" + i));
        }
        return outcomes;
    }

    private static Element parse(String chart) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(chart)))
                .getDocumentElement();
    }

    private static String title(String chart) throws Exception {
        return named(parse(chart), "title");
    }

    private static String description(String chart) throws Exception {
        return named(parse(chart), "description");
    }

    private static String named(Element svg, String id) {
        NodeList children = svg.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child
                    && child.getAttribute("id").equals(id)) {
                return child.getTextContent();
            }
        }
        throw new AssertionError("Nothing is called " + id);
    }
}
