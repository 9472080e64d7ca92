package org.tongbao.account;

/**
 * What a sign-in gives (RFC 6749, section 5.1, in camel case).
 *
 * @param expiresIn seconds from now
 */
public record AccessToken(String accessToken, String tokenType, long expiresIn) {}
