package com.surefoot.supply.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a supplier answered, whole and unpacked. */
public final class Body {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([^\"';\\s]+)");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final byte[] bytes;
    private final Optional<String> contentType;
    private final int status;

    Body(byte[] bytes, Optional<String> contentType, int status) {
        this.bytes = bytes;
        this.contentType = contentType;
        this.status = status;
    }

    /** The status it came with: from 200 to 299, or what the call is {@link Call#reading}. */
    public int status() {
        return status;
    }

    /** The bytes, for formats that say themselves how they are to be read: protocol buffers, zip files, XML. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** How the supplier calls it, as {@code text/csv; charset=utf-8}. */
    public Optional<String> contentType() {
        return contentType;
    }

    /**
     * The text in the charset that the supplier names, or in UTF-8 where it names none.
     *
     * @throws IOException if it is no text in that charset
     */
    public String text() throws IOException {
        Charset charset = charset();
        String text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /**
     * The answer as JSON.
     *
     * @throws IOException if it is no text, or no JSON in full
     */
    public Json json() throws IOException {
        // as it came, where that is possible, since an answer of megabytes need not be there twice
        return Json.read(charset().equals(StandardCharsets.UTF_8) ? bytes : text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The answer as XML, element by element. A document type ends the reading: in an answer it is of no use but to make a
     * reader fetch files or grow without bounds.
     *
     * @throws XMLStreamException if it is no XML, here or while it is read
     */
    public XMLStreamReader xml() throws XMLStreamException {
        return PlainXml.read(stream());
    }

    private Charset charset() throws IOException {
        Matcher named = CHARSET.matcher(contentType.orElse(""));
        if (!named.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(named.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IOException("it is in a charset '%s', which is unknown".formatted(Excerpt.of(named.group(1))), e);
        }
    }
}
