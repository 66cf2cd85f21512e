package com.surefoot.export;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A trip as GPX 1.1 (topografix.com/GPX/1/1): its places as waypoints, and each day as a route from place to place. Nobody
 * has gone these ways yet, so that there are no tracks.
 */
public final class GpxFile {

    private static final String SPACE = "http://www.topografix.com/GPX/1/1";

    private final XMLStreamWriter xml;

    private GpxFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The file's text. */
    public static String write(Outing outing) {
        StringWriter text = new StringWriter();
        try {
            new GpxFile(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).writeAll(outing);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(
                    "Trip '%s' cannot be written as XML. Maybe a name in it has signs that XML cannot hold?"
                            .formatted(outing.title()),
                    e);
        }
        return text.toString();
    }

    private void writeAll(Outing outing) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("gpx");
        xml.writeDefaultNamespace(SPACE);
        xml.writeAttribute("version", "1.1");
        xml.writeAttribute("creator", "Surefoot");
        xml.writeStartElement("metadata");
        element("name", outing.title());
        element("time", outing.keptAt().toString());
        xml.writeEndElement();
        for (Event event : outing.events()) {
            place(event);
        }
        for (Map.Entry<LocalDate, List<Spot>> day : days(outing).entrySet()) {
            route(day.getKey(), day.getValue());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void place(Event event) throws XMLStreamException {
        start("wpt", event.from());
        element("time", event.start().toInstant().toString());
        element("name", event.from().name());
        element("desc", event.title());
        element("type", event.kind().word());
        xml.writeEndElement();
    }

    private void route(LocalDate day, List<Spot> spots) throws XMLStreamException {
        xml.writeStartElement("rte");
        element("name", day.toString());
        for (Spot spot : spots) {
            start("rtept", spot);
            element("name", spot.name());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void start(String name, Spot spot) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("lat", Double.toString(spot.point().lat()));
        xml.writeAttribute("lon", Double.toString(spot.point().lon()));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** Where one is one after the other, by day; a day that begins where the last ended begins with that place. */
    private static Map<LocalDate, List<Spot>> days(Outing outing) {
        Map<LocalDate, List<Spot>> days = new LinkedHashMap<>();
        Spot here = outing.events().get(0).from();
        for (Event event : outing.events()) {
            Spot since = here;
            List<Spot> spots = days.computeIfAbsent(event.day(), day -> new ArrayList<>(List.of(since)));
            for (Spot spot : List.of(event.from(), event.to())) {
                if (!spot.equals(spots.get(spots.size() - 1))) {
                    spots.add(spot);
                }
            }
            here = event.to();
        }
        return days;
    }
}
