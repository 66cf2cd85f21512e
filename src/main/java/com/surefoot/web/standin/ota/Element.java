package com.surefoot.web.standin.ota;

import com.surefoot.web.standin.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An element of a message that somebody sent. */
record Element(org.w3c.dom.Element node) {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** @throws RefusedException if it is no XML, or one with a document type, which may have anything in it */
    static Element read(byte[] message) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(NO_DOCTYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new Element(builder.parse(new ByteArrayInputStream(message)).getDocumentElement());
        } catch (SAXException | IOException e) {
            throw Refusals.unreadable("The message is no XML. Maybe it is cut off, or has a DOCTYPE?");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java reads no XML safely. Maybe another parser is set?", e);
        }
    }

    String name() {
        return String.valueOf(node.getLocalName());
    }

    String space() {
        return String.valueOf(node.getNamespaceURI());
    }

    /** Elements at the end of a path. */
    List<Element> list(String... path) {
        List<Element> found = List.of(this);
        for (String name : path) {
            found = found.stream().flatMap(one -> one.children(name).stream()).toList();
        }
        return found;
    }

    Optional<Element> find(String... path) {
        return list(path).stream().findFirst();
    }

    private List<Element> children(String name) {
        List<Element> children = new ArrayList<>();
        NodeList all = node.getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            Node child = all.item(i);
            if (child instanceof org.w3c.dom.Element element && name.equals(element.getLocalName())) {
                children.add(new Element(element));
            }
        }
        return children;
    }

    /** Empty where it is not there. */
    String attribute(String name) {
        return node.getAttribute(name);
    }

    String text() {
        return String.valueOf(node.getTextContent()).strip();
    }
}
