package com.surefoot.supply.http;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** XML from outside: without a document type, and so without entities, files and addresses that it could name. */
final class PlainXml extends StreamReaderDelegate {

    private PlainXml(XMLStreamReader reader) {
        super(reader);
    }

    static XMLStreamReader read(InputStream in) throws XMLStreamException {
        return new PlainXml(factory().createXMLStreamReader(in));
    }

    /** The platform's own, whatever else is on the class path; a new one each time, since threads may not share it. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == DTD || event == ENTITY_REFERENCE) {
            throw new XMLStreamException("it has a document type or an entity of its own");
        }
        return event;
    }
}
