package org.tongbao.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers to staff that carry the version of what they show. */
public final class Answers {

  private Answers() {}

  /** 200 with the entity tag. */
  public static <T> RestResponse<T> ok(T view, long version) {
    return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Preconditions.etag(version)).build();
  }

  /** 201 with the entity tag and the address of what was made. */
  public static <T> RestResponse<T> created(String location, T view, long version) {
    return made(location, view).header(HttpHeaders.ETAG, Preconditions.etag(version)).build();
  }

  /** 201 with the address of what was made, where that has no version. */
  public static <T> RestResponse<T> created(String location, T view) {
    return made(location, view).build();
  }

  private static <T> ResponseBuilder<T> made(String location, T view) {
    return ResponseBuilder.<T>create(RestResponse.Status.CREATED)
        .entity(view)
        .header(HttpHeaders.LOCATION, location);
  }
}
