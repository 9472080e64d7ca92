package org.tongbao.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook, read element by element. What names a document type is not read on. */
final class XlsxPart implements AutoCloseable {

  private final InputStream in;
  private final XMLStreamReader reader;

  XlsxPart(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    this.in = in;
    this.reader = factory.createXMLStreamReader(in);
  }

  /** Goes on to where an element begins; false: there is none any more. */
  boolean next() throws XMLStreamException {
    while (reader.hasNext()) {
      if (step() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Goes on to where an element begins within another one; false: that has ended. */
  boolean nextWithin(String outer) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && is(outer)) {
        return false;
      }
    }
    return false;
  }

  boolean is(String name) {
    return reader.getLocalName().equals(name);
  }

  /** Null where there is none; of any namespace. */
  String attribute(String name) {
    return reader.getAttributeValue(null, name);
  }

  /** The text of the present element, which has no others in it. */
  String text() throws XMLStreamException {
    return reader.getElementText();
  }

  /** The text in the runs of the present element, without how it is to be pronounced. */
  String runs(String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (nextWithin(element)) {
      if (is("rPh")) {
        skip("rPh");
      } else if (is("t")) {
        text.append(text());
      }
    }
    return XlsxText.read(text.toString());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void skip(String element) throws XMLStreamException {
    while (nextWithin(element)) {
      // all that is in it
    }
  }

  private int step() throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("no workbook has a document type");
    }
    return event;
  }
}
