package org.tongbao.publication;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The HTML of a notice as a browser sees it; made of elements that are closed, as in XML. */
final class HtmlPage {

  private static final Set<String> BLOCKS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "address");

  private final Document document;

  private HtmlPage(Document document) {
    this.document = document;
  }

  /** Fails on anything that is not well-formed. */
  static HtmlPage of(String html) {
    try {
      String xml = html.replaceFirst("<!DOCTYPE html>\n", "").replaceAll("(<meta [^>]*)>", "$1/>");
      return new HtmlPage(
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml))));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  /** The visible text of the notice, line by line. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    collect(all("article").get(0), lines);
    return lines;
  }

  /** All elements of a name. */
  List<Element> all(String name) {
    List<Element> found = new ArrayList<>();
    var nodes = document.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  private static void collect(Element element, List<String> lines) {
    if (BLOCKS.contains(element.getTagName()) || element.getAttribute("class").equals("run-in")) {
      element.getTextContent().lines().forEach(lines::add);
      return;
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element nested) {
        collect(nested, lines);
      }
    }
  }
}
