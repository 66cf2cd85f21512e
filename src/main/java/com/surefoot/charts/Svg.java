package com.surefoot.charts;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A picture as an SVG document with a name and a description for those who do not see it (W3C, "SVG Accessibility API
 * Mappings"). The same painting gives the same bytes as long as the fonts stay the same; letters are outlines, so that it
 * looks alike everywhere.
 *
 * @param title its name
 * @param description what is to be seen on it, in words
 */
record Svg(int width, int height, String title, String description) {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Digits behind the point, in pixels. */
    private static final int PRECISION = 2;

    static {
        // a server has no screen, even where one is plugged in
        System.setProperty("java.awt.headless", "true");
    }

    /**
     * Paints the picture.
     *
     * @throws NoFontsException if there is nothing to write with
     */
    String paint(Consumer<Graphics2D> painting) throws NoFontsException {
        requireFonts();
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setPrecision(PRECISION);
            SVGGraphics2D graphics = new SVGGraphics2D(context, false);
            graphics.setSVGCanvasSize(new Dimension(width, height));
            painting.accept(graphics);
            return written(named(graphics.getRoot(), document));
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("The picture '%s' cannot be written as XML.".formatted(title), e);
        }
    }

    /** What lacks and how it shows differs from system to system: exceptions at first, missing classes afterwards. */
    private static void requireFonts() throws NoFontsException {
        try {
            new TextLayout("x", new Font(Font.SANS_SERIF, Font.PLAIN, 1), new FontRenderContext(null, true, false));
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw new NoFontsException(e);
        }
    }

    private Element named(Element root, Document document) {
        root.setAttribute("viewBox", "0 0 %d %d".formatted(width, height));
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", "title");
        root.setAttribute("aria-describedby", "description");
        root.insertBefore(element("desc", "description", description, document), root.getFirstChild());
        root.insertBefore(element("title", "title", title, document), root.getFirstChild());
        return root;
    }

    private static Element element(String name, String id, String text, Document document) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setAttribute("id", id);
        element.setTextContent(text);
        return element;
    }

    private static String written(Element root) throws TransformerException {
        StringWriter writer = new StringWriter();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(root), new StreamResult(writer));
        return writer.toString();
    }
}
