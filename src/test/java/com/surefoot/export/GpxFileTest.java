package com.surefoot.export;

import static com.surefoot.export.Outings.LONDON;
import static com.surefoot.export.Outings.PARIS;
import static com.surefoot.export.Outings.at;
import static com.surefoot.export.Outings.ride;
import static com.surefoot.export.Outings.time;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.travel.GeoPoint;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class GpxFileTest {

    private static Document read(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    @Test
    void placesAreWaypointsAndDaysAreRoutes() throws Exception {
        // given
        Outing outing = Outings.of(
                at(PARIS, "2027-06-04T07:00:00", "2027-06-04T09:00:00", "Europe/Paris"),
                ride(
                        PARIS,
                        time("2027-06-04T09:13:00", "Europe/Paris"),
                        LONDON,
                        time("2027-06-04T10:30:00", "Europe/London")),
                at(PARIS, "2027-06-05T07:00:00", "2027-06-05T09:00:00", "Europe/Paris"));

        // when
        Document gpx = read(GpxFile.write(outing));

        // then
        assertThat(gpx.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.topografix.com/GPX/1/1");
        assertThat(gpx.getDocumentElement().getAttribute("version")).isEqualTo("1.1");
        assertThat(gpx.getElementsByTagName("wpt").getLength()).isEqualTo(3);
        assertThat(((Element) gpx.getElementsByTagName("wpt").item(0)).getAttribute("lat"))
                .isEqualTo("48.88");
        assertThat(gpx.getElementsByTagName("rte").getLength()).isEqualTo(2);
        // Paris, London; and from London, where the first day ended, to Paris
        assertThat(gpx.getElementsByTagName("rtept").getLength()).isEqualTo(4);
    }

    @Test
    void hostileNamesStayNames() throws Exception {
        // given
        String name = "<wpt/>&amp; \"x\" ]]> \u0001\ud800\uffff é";

        // when
        Document gpx = read(GpxFile.write(Outings.of(
                at(new Spot(name, new GeoPoint(0, 0)), "2027-06-04T07:00:00", "2027-06-04T09:00:00", "UTC"))));

        // then
        assertThat(gpx.getElementsByTagName("wpt").getLength()).isEqualTo(1);
        assertThat(((Element) gpx.getElementsByTagName("wpt").item(0))
                        .getElementsByTagName("name")
                        .item(0)
                        .getTextContent())
                .isEqualTo("<wpt/>&amp; \"x\" ]]>     é");
    }
}
