package io.quarkus.smallrye.openapi.runtime;

import io.quarkus.arc.Unremovable;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.quarkus.smallrye.openapi.runtime.filter.AutoSecurityFilter;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;

/**
 * Reads the contract when somebody first asks for it. Quarkus does so at each start, which took an
 * eighth of it. It stands in their package, as what it puts off is open to that alone; so it works
 * where one class loader has both, which that of the tests has not.
 */
@IfBuildProfile("prod")
@Alternative
@Priority(1)
@ApplicationScoped
@Unremovable
public class ContractOnDemand extends OpenApiDocumentService {

  private Runnable preparation;

  @Override
  void prepareDocument(
      AutoSecurityFilter security, Map<RunStage, List<String>> filters, String name) {
    preparation = () -> super.prepareDocument(security, filters, name);
  }

  @Override
  public synchronized byte[] getDocument(String name, Format format) {
    if (preparation != null) {
      preparation.run();
      preparation = null;
    }
    return super.getDocument(name, format);
  }
}
