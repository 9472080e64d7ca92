/** A POST that is repeated with the same Idempotency-Key is answered as it was the first time. */
package org.tongbao.shared.idempotency;
