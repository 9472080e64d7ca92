package org.tongbao.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.publication.BesideRevisions;
import org.tongbao.publication.Body;
import org.tongbao.publication.LivePlace;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.problem.Problem;

/** The indicators that everyone may read: what is public of what the live revision shows. */
@ApplicationScoped
public class PublicIndicatorService {

  private final BesideRevisions beside;
  private final IndicatorRepository indicators;
  private final ActualRepository actuals;
  private final Clock clock;

  PublicIndicatorService(
      BesideRevisions beside,
      IndicatorRepository indicators,
      ActualRepository actuals,
      Clock clock) {
    this.beside = beside;
    this.indicators = indicators;
    this.actuals = actuals;
    this.clock = clock;
  }

  /**
   * The public indicators of a measure. They were last changed now, for all one can tell: one that
   * is no longer public leaves no trace.
   *
   * @throws Problem 404 when the live revision does not show it, 410 when its notice was withdrawn
   */
  @Transactional
  public RestResponse<Body> ofMeasure(UUID measureId) {
    LivePlace place = beside.measure(measureId);
    List<Indicator> shown = indicators.shown(measureId);
    Map<UUID, Actual> last = actuals.last(shown.stream().map(Indicator::id).toList());
    List<PublicIndicator> items =
        shown.stream().map(indicator -> indicator.published(last.get(indicator.id()))).toList();
    return beside.answer(place, Page.whole(items), clock.instant());
  }
}
