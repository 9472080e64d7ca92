package org.tongbao.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.checking.Checks;
import org.tongbao.notice.NoticeService;
import org.tongbao.notice.NoticeView;
import org.tongbao.notice.TaskKind;
import org.tongbao.notice.Tasks;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Keeps the indicators of measures, and the history of their figures. */
@ApplicationScoped
public class IndicatorService {

  private final IndicatorRepository indicators;
  private final ActualRepository actuals;
  private final Tasks tasks;
  private final NoticeService notices;
  private final Checks checks;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Clock clock;

  IndicatorService(
      IndicatorRepository indicators,
      ActualRepository actuals,
      Tasks tasks,
      NoticeService notices,
      Checks checks,
      CurrentActor actor,
      AuditLog audit,
      Clock clock) {
    this.indicators = indicators;
    this.actuals = actuals;
    this.tasks = tasks;
    this.notices = notices;
    this.checks = checks;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /** The indicators of a measure, in the order in which they were made. */
  @Transactional
  public List<IndicatorView> ofMeasure(UUID measureId) {
    tasks.requireReach(TaskKind.MEASURE, measureId);
    List<Indicator> all = indicators.ofMeasure(measureId);
    Map<UUID, Actual> last = actuals.last(all.stream().map(Indicator::id).toList());
    return all.stream().map(indicator -> indicator.view(last.get(indicator.id()))).toList();
  }

  /**
   * Adds an indicator to a measure.
   *
   * @throws Problem 422 when personal data would be public
   */
  @Transactional
  public IndicatorView create(UUID measureId, IndicatorInput input) {
    UUID noticeId = tasks.requireReach(TaskKind.MEASURE, measureId);
    requireMasked(noticeId, input);
    Indicator indicator = new Indicator(noticeId, measureId, input, clock.instant());
    indicators.persistAndFlush(indicator);
    audit.done(actor.get(), "indicator.create", indicator.id());
    return indicator.view(null);
  }

  @Transactional
  public IndicatorView get(UUID indicatorId) {
    return view(withinReach(indicatorId));
  }

  /**
   * Replaces what an indicator says.
   *
   * @throws Problem 422 when the unit would change under figures that are in the old one, or
   *     personal data would be public
   */
  @Transactional
  public IndicatorView replace(UUID indicatorId, IndicatorInput input, String ifMatch) {
    Indicator indicator = withinReach(indicatorId);
    Preconditions.require(ifMatch, indicator.version());
    if (!indicator.unit().equals(input.unit()) && actuals.has(indicatorId)) {
      throw invalid("/unit", "unit-of-actuals");
    }
    requireMasked(indicator.noticeId(), input);
    indicator.change(input, clock.instant());
    indicators.flush();
    audit.done(actor.get(), "indicator.replace", indicatorId);
    return view(indicator);
  }

  /**
   * Deletes an indicator.
   *
   * @throws Problem 409 when it has figures, which stay on record
   */
  @Transactional
  public void delete(UUID indicatorId, String ifMatch) {
    Indicator indicator = withinReach(indicatorId);
    Preconditions.require(ifMatch, indicator.version());
    indicators.delete(indicator);
    indicators.flush();
    audit.done(actor.get(), "indicator.delete", indicatorId);
  }

  /** The figures of an indicator, the latest day first. */
  @Transactional
  public Page<ActualView> actuals(UUID indicatorId, PageRequest page) {
    withinReach(indicatorId);
    return Page.cut(actuals.list(indicatorId, page), page, Actual::cursor, Actual::view);
  }

  /**
   * Adds a figure; the indicator's version moves with it.
   *
   * @throws Problem 412 when the indicator has changed, 422 for another unit or a day to come
   */
  @Transactional
  public ActualView record(UUID indicatorId, ActualInput input, String ifMatch) {
    Indicator indicator = withinReach(indicatorId);
    Preconditions.honour(ifMatch, indicator.version());
    if (!indicator.unit().equals(input.unit())) {
      throw invalid("/unit", "unit-of-indicator", indicator.unit());
    }
    if (input.asOf().isAfter(LocalDate.now(clock))) {
      throw invalid("/asOf", "figure-in-the-future");
    }
    Actual actual = new Actual(indicator, input, actor.username(), clock.instant());
    actuals.persist(actual);
    indicator.touch(clock.instant());
    indicators.flush();
    audit.done(actor.get(), "indicator.record", indicatorId);
    return actual.view();
  }

  private void requireMasked(UUID noticeId, IndicatorInput input) {
    if (input.isPublic()) {
      NoticeView notice = notices.get(noticeId);
      checks.requireMasked(notice, "/name", input.name());
      checks.requireMasked(notice, "/unit", input.unit());
    }
  }

  private IndicatorView view(Indicator indicator) {
    UUID id = indicator.id();
    return indicator.view(actuals.last(List.of(id)).get(id));
  }

  /** As its measure is. */
  private Indicator withinReach(UUID indicatorId) {
    Indicator indicator =
        indicators
            .findByIdOptional(indicatorId)
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    tasks.requireReach(TaskKind.MEASURE, indicator.measureId());
    return indicator;
  }

  private static Problem invalid(String pointer, String key, Object... arguments) {
    return new Problem(ProblemType.INVALID_CONTENT).violation(pointer, key, arguments);
  }
}
