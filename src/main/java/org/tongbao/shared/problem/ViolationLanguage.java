package org.tongbao.shared.problem;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/**
 * Lets the messages of violations come in the language of the problem that they stand in: Quarkus
 * knows no English but that of no country.
 */
@ApplicationScoped
class ViolationLanguage implements ValidatorFactoryCustomizer, LocaleResolver {

  private final CurrentVertxRequest request;

  ViolationLanguage(CurrentVertxRequest request) {
    this.request = request;
  }

  /** The languages that a request names, the most wanted first. */
  static List<Locale> wanted(RoutingContext exchange) {
    return exchange.acceptableLanguages().stream()
        .map(language -> Locale.forLanguageTag(language.tag()))
        .toList();
  }

  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
    configuration.localeResolver(this);
  }

  @Override
  public Locale resolve(LocaleResolverContext context) {
    RoutingContext exchange =
        Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    return exchange == null ? context.getDefaultLocale() : Messages.choose(wanted(exchange));
  }
}
