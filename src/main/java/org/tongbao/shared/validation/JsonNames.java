package org.tongbao.shared.validation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;

/** Lets violations name a field as the client sent it, where Java has to call it otherwise. */
@ApplicationScoped
public class JsonNames implements ValidatorFactoryCustomizer, PropertyNodeNameProvider {

  private final ObjectMapper json;
  private final Map<Class<?>, Map<String, String>> names = new ConcurrentHashMap<>();

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
    return names
        .computeIfAbsent(bean.getDeclaringClass(), this::names)
        .getOrDefault(bean.getName(), bean.getName());
  }

  private Map<String, String> names(Class<?> type) {
    return json
        .getDeserializationConfig()
        .introspect(json.constructType(type))
        .findProperties()
        .stream()
        .collect(
            Collectors.toUnmodifiableMap(
                BeanPropertyDefinition::getInternalName, BeanPropertyDefinition::getName));
  }
}
