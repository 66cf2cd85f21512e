package com.surefoot.supply.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.supply.standin.Reply;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML is read in its own charset, and nothing in it reaches beyond it. */
class PlainXmlTest {

    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void theDocumentSaysItsCharset() throws Exception {
        // given
        asking.supplier.answer(
                "/x",
                Reply.ok("<?xml version='1.0' encoding='ISO-8859-1'?><a>Zürich &amp; &#8364;</a>")
                        .in(StandardCharsets.ISO_8859_1));

        // then
        assertThat(asking.client().ask(Call.get("x"), PlainXmlTest::text)).isEqualTo("Zürich & €");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM 'HERE/a.dtd'><a>b</a>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'HERE/secret'>]><a>&e;</a>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM 'HERE/p.dtd'> %p;]><a>b</a>",
                "<!DOCTYPE a [<!ENTITY e 'ha'>]><a>&e;</a>",
                "<!DOCTYPE a [<!ENTITY e 'ha'><!ENTITY f '&e;&e;&e;'><!ENTITY g '&f;&f;&f;'>]><a>&g;</a>",
                "<!DOCTYPE a><a>b</a>",
                "<a>&unknown;</a>",
                "<a>b",
                "<a>b</c>",
                "<a>b</a><a>c</a>",
                "<html><br></html>",
                "plain text",
                "",
            })
    void whatReachesBeyondTheDocumentOrIsNoneIsNonsense(String document) {
        // given
        asking.supplier.answer(
                "/x", Reply.ok(document.replace("HERE", asking.supplier.url().toString())));

        // when
        Failure failure = asking.failure(Call.get("x"), PlainXmlTest::text);

        // then
        assertThat(failure).isInstanceOf(Failure.Nonsense.class);
        assertThat(asking.supplier.received()).hasSize(1);
    }

    /** All the text there is. */
    private static String text(Body body) throws XMLStreamException {
        XMLStreamReader xml = body.xml();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
