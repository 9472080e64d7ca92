package org.tongbao.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom (RFC 4287). */
final class AtomWriter {

  static final String MEDIA_TYPE = "application/atom+xml";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String UTF_8 = "UTF-8";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private AtomWriter() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  static byte[] write(Feed feed) {
    try {
      AtomWriter writer = new AtomWriter();
      writer.feed(feed);
      return writer.text.toString().getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void feed(Feed feed) throws XMLStreamException {
    xml.writeStartDocument(UTF_8, "1.0");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", Feed.LANGUAGE);
    text("id", Feed.urn(feed.id()));
    text("title", feed.title());
    time("updated", feed.updated());
    author(feed.author());
    link("self", MEDIA_TYPE, feed.address());
    text("generator", "Tongbao");
    for (Entry entry : feed.entries()) {
      entry(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    text("id", entry.id());
    text("title", entry.title());
    time("published", entry.published());
    time("updated", entry.updated());
    author(entry.author());
    link("alternate", "text/html", entry.address());
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", entry.change().name());
    xml.writeAttribute("label", entry.change().word());
    text("summary", entry.summary());
    xml.writeEndElement();
  }

  private void author(String name) throws XMLStreamException {
    xml.writeStartElement("author");
    text("name", name);
    xml.writeEndElement();
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  private void time(String element, Instant moment) throws XMLStreamException {
    text(element, moment.toString());
  }

  private void text(String element, String value) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(XmlText.of(value));
    xml.writeEndElement();
  }
}
