package org.tongbao.search;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;
import org.tongbao.shared.words.SearchWords;

/** Search in what is published. */
@Path("/v1/search")
@PermitAll
class SearchResource {

  private final SearchService search;

  SearchResource(SearchService search) {
    this.search = search;
  }

  @GET
  public Page<SearchHit> find(
      @Valid @BeanParam SearchFilter filter, @Valid @BeanParam PageParameters page) {
    return search.find(SearchWords.of(filter.q()), filter, page.of("search", filter));
  }
}
