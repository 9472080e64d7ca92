package org.tongbao.shared.validation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;

/** Lets violations name a field as the client sent it, where Java has to call it otherwise. */
@ApplicationScoped
public class JsonNames implements ValidatorFactoryCustomizer, PropertyNodeNameProvider {

  private final ObjectMapper json;

  JsonNames(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
    configuration.propertyNodeNameProvider(this);
  }

  @Override
  public String getName(Property property) {
    return property instanceof JavaBeanProperty bean ? name(bean) : property.getName();
  }

  private String name(JavaBeanProperty bean) {
    return json
        .getDeserializationConfig()
        .introspect(json.constructType(bean.getDeclaringClass()))
        .findProperties()
        .stream()
        .filter(found -> found.getInternalName().equals(bean.getName()))
        .findFirst()
        .map(BeanPropertyDefinition::getName)
        .orElse(bean.getName());
  }
}
