package org.tongbao.account;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.problem.Problem;

/** Takes down what was refused, once the transaction of the refused act is rolled back. */
@AuditedAction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE) // outside the transaction
class RefusalAudit {

  private final CurrentActor actor;
  private final AuditLog audit;

  RefusalAudit(CurrentActor actor, AuditLog audit) {
    this.actor = actor;
    this.audit = audit;
  }

  @AroundInvoke
  Object audited(InvocationContext act) throws Exception {
    try {
      return act.proceed();
    } catch (Problem refusal) {
      String action = act.getMethod().getAnnotation(AuditedAction.class).value();
      String subject = String.valueOf(act.getParameters()[0]);
      audit.refused(actor.get(), action, subject, refusal.type().slug());
      throw refusal;
    }
  }
}
