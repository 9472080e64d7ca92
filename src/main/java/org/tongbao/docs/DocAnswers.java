package org.tongbao.docs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tongbao.shared.html.StyleSheet;
import org.tongbao.shared.http.EntityTags;
import org.tongbao.shared.http.Negotiation;
import org.tongbao.shared.problem.Messages;
import org.tongbao.shared.problem.Problem;

/**
 * Answers with documentation, in the form and the language that the client prefers. It changes with
 * the server only; caches may keep it for an hour.
 */
@ApplicationScoped
class DocAnswers {

  private static final String CACHE_CONTROL = "public, max-age=3600";
  private static final String VARY = "Accept, Accept-Language, Accept-Encoding";

  private final Negotiation negotiation;
  private final HttpHeaders headers;

  DocAnswers(Negotiation negotiation, HttpHeaders headers) {
    this.negotiation = negotiation;
    this.headers = headers;
  }

  /**
   * 200 with a document, or 304 where the client has it.
   *
   * @param forms gives the forms of the document in a language
   * @throws Problem 406 when the client takes none of them
   */
  Response of(Function<Locale, List<Document>> forms) {
    Locale locale = Messages.choose(headers.getAcceptableLanguages());
    Document document = negotiation.choose(forms.apply(locale), Document::mediaType);
    String text = document.text().get();
    String tag = EntityTags.weak(text); // the server zips the text on the way
    Response.ResponseBuilder answer =
        EntityTags.had(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
            ? Response.notModified()
            : whole(document, text);
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
        .header(HttpHeaders.VARY, VARY)
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .build();
  }

  private static Response.ResponseBuilder whole(Document document, String text) {
    Response.ResponseBuilder answer = Response.ok(text, document.mediaType());
    return document.isPage() ? answer.header(StyleSheet.POLICY, DocPages.POLICY) : answer;
  }
}
