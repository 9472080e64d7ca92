package org.tongbao.client;

import org.tongbao.client.api.SignInApi;
import org.tongbao.client.model.Credentials;

/** Clients of the server at {@code TONGBAO_URL}. */
final class Clients {

  private Clients() {}

  static ApiClient visitor() {
    return at(System.getenv("TONGBAO_URL"));
  }

  static ApiClient at(String url) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(url);
    return client;
  }

  /** One that has signed in as the administrator, whose password is {@code TONGBAO_ADMIN_PASSWORD}. */
  static ApiClient staff() throws ApiException {
    String token =
        new SignInApi(visitor())
            .createToken(
                new Credentials()
                    .username("admin")
                    .password(System.getenv("TONGBAO_ADMIN_PASSWORD")))
            .getAccessToken();
    return visitor()
        .setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
  }
}
