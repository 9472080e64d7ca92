package org.tongbao.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a notice must offer to be laid out as a document; drafts, previews and revisions all do. Any
 * accessor may answer {@code null} where its notice says nothing, lists never.
 */
public interface Printable {

  String issuer();

  String title();

  /** The head exactly as it was imported, where the official layout would print it differently. */
  List<String> printedHead();

  List<String> opening();

  List<? extends Section> sections();

  List<String> closing();

  Contact contact();

  String signature();

  LocalDate issuedOn();

  /** The tail, from the closing on, as it was imported, where the layout would differ. */
  List<String> printedTail();

  /** A part that may have an id; one that was just imported has none yet. */
  interface Identified {

    default UUID id() {
      return null;
    }
  }

  /** A section (方面): heading, paragraphs, then issues, then the sections nested in it. */
  interface Section extends Identified {

    String marker();

    String heading();

    /** Whether what follows the heading goes on in the same paragraph. */
    boolean runIn();

    List<String> body();

    List<? extends Issue> issues();

    List<? extends Section> sections();
  }

  /** An issue (问题): its printed heading, the text before the first measure, the measures. */
  interface Issue extends Identified {

    String marker();

    String title();

    /** Whether what follows the title goes on in the same paragraph. */
    boolean runIn();

    /** Paragraphs, one a line. */
    String statement();

    List<? extends Measure> measures();
  }

  /** A measure (整改措施): paragraphs, one a line, behind its marker. */
  interface Measure extends Identified {

    String marker();

    String text();

    /** Whether it begins a paragraph or follows what is before it in the same one; never null. */
    Boolean startsParagraph();
  }
}
