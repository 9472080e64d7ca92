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
    return versioned(at(location, RestResponse.Status.CREATED, view), version);
  }

  /** 201 with the address of what was made, where that has no version. */
  public static <T> RestResponse<T> created(String location, T view) {
    return at(location, RestResponse.Status.CREATED, view).build();
  }

  /** 202 with the entity tag and the address where one sees what is to come. */
  public static <T> RestResponse<T> accepted(String location, T view, long version) {
    return versioned(at(location, RestResponse.Status.ACCEPTED, view), version);
  }

  private static <T> ResponseBuilder<T> at(String location, RestResponse.Status status, T view) {
    return ResponseBuilder.<T>create(status).entity(view).header(HttpHeaders.LOCATION, location);
  }

  private static <T> RestResponse<T> versioned(ResponseBuilder<T> answer, long version) {
    return answer.header(HttpHeaders.ETAG, Preconditions.etag(version)).build();
  }
}
